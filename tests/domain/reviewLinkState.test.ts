import { expect, test } from 'vitest'
import type { ReviewLink } from '#contract/reviewLinks.ts'
import { hasLinkState, linksOfReviewer, reviewLinkState } from '#domain/reviewLinkState.ts'

const link = (part: Partial<ReviewLink>): ReviewLink => ({
  id: '018c5d2b-0000-7000-8000-000000000001',
  eventId: '018c5d2b-0000-7000-8000-000000000002',
  reviewer: { kind: 'person', id: '018c5d2b-0000-7000-8000-000000000003' },
  organisationId: null,
  name: 'Jan Próbny',
  email: '',
  createdAt: '2027-09-01T10:00:00.000Z',
  createdBy: 'Olga Planująca',
  mailedAt: null,
  openings: 0,
  lastOpenedAt: null,
  renewalAskedAt: null,
  state: 'works',
  ...part,
})

test('nobody has a link until one is made, and a new one waits to be opened', () => {
  expect(reviewLinkState([]).kind).toBe('none')
  expect(reviewLinkState([link({})]).kind).toBe('unopened')
})

test('openings of all links that work are counted together, those of revoked ones are not', () => {
  const state = reviewLinkState([
    link({ openings: 2, lastOpenedAt: '2027-09-03T10:00:00.000Z' }),
    link({ openings: 1, lastOpenedAt: '2027-09-05T10:00:00.000Z' }),
    link({ openings: 7, lastOpenedAt: '2027-09-09T10:00:00.000Z', state: 'revoked' }),
  ])
  expect(state).toMatchObject({ kind: 'opened', openings: 3, lastOpenedAt: '2027-09-05T10:00:00.000Z' })
})

test('without one that works the newest says why', () => {
  const revoked = link({ state: 'revoked', createdAt: '2027-09-02T10:00:00.000Z' })
  const expired = link({ state: 'expired', createdAt: '2027-09-01T10:00:00.000Z' })
  expect(reviewLinkState([expired, revoked]).kind).toBe('revoked')
  expect(reviewLinkState([{ ...revoked, createdAt: '2027-08-01T10:00:00.000Z' }, expired]).kind).toBe(
    'expired',
  )
})

test('a request for a new link stands until a newer one is made', () => {
  const asked = link({ state: 'revoked', renewalAskedAt: '2027-09-04T10:00:00.000Z' })
  expect(reviewLinkState([asked]).asksForNew).toBe(true)
  expect(reviewLinkState([asked, link({ createdAt: '2027-09-03T10:00:00.000Z' })]).asksForNew).toBe(true)
  expect(reviewLinkState([asked, link({ createdAt: '2027-09-05T10:00:00.000Z' })]).asksForNew).toBe(false)
})

test('a contact and a person of the same id are two reviewers', () => {
  const { id } = link({}).reviewer
  const links = [link({}), link({ reviewer: { kind: 'contact', id } })]
  expect(linksOfReviewer(links, { kind: 'contact', id })).toHaveLength(1)
})

test('the filters tell who has no way in, who has not come, and who asks', () => {
  const none = reviewLinkState([link({ state: 'expired' })])
  const unopened = reviewLinkState([link({})])
  const opened = reviewLinkState([link({ openings: 1 })])
  expect([none, unopened, opened].map((state) => hasLinkState(state, 'none'))).toEqual([true, false, false])
  expect([none, unopened, opened].map((state) => hasLinkState(state, 'unopened'))).toEqual([
    false,
    true,
    false,
  ])
  expect(hasLinkState({ ...opened, asksForNew: true }, 'asked')).toBe(true)
  expect(hasLinkState(opened, 'asked')).toBe(false)
})
