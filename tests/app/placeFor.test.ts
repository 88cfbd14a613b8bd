import { expect, test } from 'vitest'
import type { Me } from '#contract/session.ts'
import { ownPath, placeFor } from '#src/routes/-placeFor.ts'

const nobody: Me = { kind: 'nobody' }
const id = '018c5d2b-0000-7000-8000-000000000001'
const staff: Me = {
  kind: 'staff',
  sessionId: id,
  userId: id,
  name: 'Adam Testowy',
  email: 'adam@example.org',
  role: 'viewer',
  freshUntil: '2027-01-01T00:00:00.000Z',
  needsPasskey: null,
}
const lacking: Me = { ...staff, needsPasskey: 'first' }
const invited: Me = {
  kind: 'reviewer',
  sessionId: id,
  eventId: id,
  reviewerId: id,
  name: 'Jan Próbny',
  roles: ['guest'],
}

test.each([
  [nobody, '/', '', undefined, '/sign-in'],
  [nobody, '/panels', '?q=rozmowa', undefined, '/sign-in?next=%2Fpanels%3Fq%3Drozmowa'],
  [nobody, '/review', '', undefined, '/sign-in?next=%2Freview'],
  [nobody, '/sign-in', '', '/panels', undefined],
  [nobody, '/link', '', undefined, undefined],
  [staff, '/panels', '', undefined, undefined],
  [staff, '/sign-in', '', undefined, '/'],
  [staff, '/sign-in', '', '/panels?q=rozmowa', '/panels?q=rozmowa'],
  [staff, '/sign-in', '', '//obce.example/', '/'],
  [staff, '/review', '', undefined, '/'],
  [staff, '/link', '', undefined, undefined],
  [staff, '/passkey', '', '/panels', '/panels'],
  [lacking, '/panels', '?q=rozmowa', undefined, '/passkey?next=%2Fpanels%3Fq%3Drozmowa'],
  [lacking, '/', '', undefined, '/passkey'],
  [lacking, '/sign-in', '', '/panels', '/passkey?next=%2Fpanels'],
  [lacking, '/passkey', '', '/panels', undefined],
  [lacking, '/link', '', undefined, undefined],
  [nobody, '/passkey', '', undefined, '/sign-in'],
  [invited, '/passkey', '', undefined, '/review'],
  [invited, '/', '', undefined, '/review'],
  [invited, '/guests/1', '', undefined, '/review'],
  [invited, '/sign-in', '', '/panels', '/review'],
  [invited, '/review/panels/1', '', undefined, undefined],
  [invited, '/reviewers', '', undefined, '/review'],
  [invited, '/link', '', undefined, undefined],
])('%o at %s%s goes to the right place', (me, pathname, search, next, place) => {
  expect(placeFor(me, { pathname, search }, next)).toBe(place)
})

test.each([
  '//obce.example',
  '/\\obce.example',
  '/.//obce.example',
  '/events/..//obce.example',
  'https://obce.example',
  'panels',
  '/sign-in?next=/x',
  '/link',
  '/passkey',
  undefined,
  7,
])('a sign-in does not lead to %s', (href) => {
  expect(ownPath(href)).toBeUndefined()
})
