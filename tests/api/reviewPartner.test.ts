import { describe, expect, test } from 'vitest'
import type { ReviewPartner } from '#contract/review.ts'
import { newId } from '#domain/id.ts'
import { withoutId, organisationForm } from './forms.ts'
import { hosts } from './hosts.ts'
import { logoSvg, proofForum, svgFile } from './proofForum.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

/** A partner's card as its form sends it, with what was changed in it. */
const cardWith = ({ id, card }: ReviewPartner, fields: Partial<ReviewPartner['card']> = {}) => ({
  ...card,
  ...fields,
  eventPartnerId: id,
})

describe.each(hosts)('a partner’s own card on $name', (host) => {
  const desk = useDesk(host)

  test('is kept by the partner, printed at events to come, and its forms are confirmed by it alone', async () => {
    const { client } = desk()
    const forum = await proofForum(desk(), { withLogos: false })
    const wzorcowa = await forum.come('Wzorcowa')
    const seen = await wzorcowa.look()
    expect(seen).toMatchObject({ roles: [{ role: 'partner', order: 1, of: 3, orderRule: 'agreed' }] })
    expect(seen.card.areFormsConfirmed).toBe(false)
    const saved = await wzorcowa.client.review.putCard(
      cardWith(seen, {
        name: 'Fundacja Wzorcowa w Mikołowie',
        instrumental: 'Fundacją Wzorcową w Mikołowie',
        areFormsConfirmed: true,
      }),
    )
    expect(saved).toMatchObject({ name: 'Fundacja Wzorcowa w Mikołowie', card: { areFormsConfirmed: true } })
    const { eventPartnerId, organisationId, contact } = forum.of('Wzorcowa')
    expect(await client.eventPartners.get({ eventPartnerId })).toMatchObject({ areFormsConfirmed: true })

    // Any other form, whoever writes it, is to be confirmed anew.
    const { revision } = await client.partners.get({ organisationId })
    const details = organisationForm({ name: saved.name, instrumental: 'Inną formą', contacts: [contact] })
    const changed = { ...withoutId(details), organisationId, revision, updateComing: true }
    expect(await client.partners.putDetails(changed)).toMatchObject({ areFormsConfirmed: false })
    expect(await client.eventPartners.get({ eventPartnerId })).toMatchObject({ areFormsConfirmed: false })
  })

  test('saved on what somebody changed meanwhile is refused with what is stored', async () => {
    const forum = await proofForum(desk(), { withLogos: false })
    const wzorcowa = await forum.come('Wzorcowa')
    const seen = await wzorcowa.look()
    const other = cardWith(seen, { website: 'https://example.org/' })
    await wzorcowa.client.review.putCard(other)
    await wzorcowa.client.review.putCard(other)
    expect(await refusal(wzorcowa.client.review.putCard(cardWith(seen, { shortName: 'FW' })))).toMatchObject({
      status: 409,
      data: { current: { card: { website: 'https://example.org/' } } },
    })
  })

  test('takes other contacts in and lets them go, but not the one who is asking', async () => {
    const forum = await proofForum(desk(), { withLogos: false })
    const wzorcowa = await forum.come('Wzorcowa')
    const seen = await wzorcowa.look()
    expect(await refusal(wzorcowa.client.review.putCard(cardWith(seen, { contacts: [] })))).toMatchObject(
      refused(['contacts'], 'own-contact'),
    )
    const second = { id: newId(), name: 'Osoba Druga', position: '', email: '', phone: '' }
    const { card } = await wzorcowa.client.review.putCard(
      cardWith(seen, { contacts: [...seen.card.contacts, second] }),
    )
    expect(card.contacts.map(({ name }) => name)).toEqual(['Osoba Wzorcowa', 'Osoba Druga'])
  })

  test('has the partner’s logos, and nobody else’s', async () => {
    const { client } = desk()
    const forum = await proofForum(desk())
    const wzorcowa = await forum.come('Wzorcowa')
    const { eventPartnerId } = wzorcowa
    const added = await wzorcowa.client.review.addLogo({
      eventPartnerId,
      id: newId(),
      variant: 'colour',
      alt: 'Nowy znak',
      validUntil: null,
      file: svgFile(logoSvg('#123456')),
    })
    const [newest] = added.logos
    expect(newest).toMatchObject({ alt: 'Nowy znak', createdBy: 'Osoba Wzorcowa' })
    expect(await client.eventPartners.get({ eventPartnerId })).toMatchObject({ colourLogoId: newest?.id })

    const { organisationId } = forum.of('Próba')
    const [foreign] = (await client.logos.list({ organisationId })).items
    const logoId = foreign?.id ?? ''
    const put = { eventPartnerId, logoId, revision: 1, alt: 'Cudzy', validUntil: null }
    expect(await refusal(wzorcowa.client.review.putLogo(put))).toMatchObject({ status: 404 })
    expect(await refusal(wzorcowa.client.review.removeLogo({ eventPartnerId, logoId }))).toMatchObject({
      status: 404,
    })
    const removed = await wzorcowa.client.review.removeLogo({ eventPartnerId, logoId: newest?.id ?? '' })
    expect(removed.logos).toHaveLength(1)
  })

  test('of another partner is not there', async () => {
    const forum = await proofForum(desk(), { withLogos: false })
    const wzorcowa = await forum.come('Wzorcowa')
    const seen = await wzorcowa.look()
    const { eventPartnerId } = forum.of('Próba')
    const file = svgFile(logoSvg('#123456'))
    const logo = { id: newId(), variant: 'colour' as const, alt: 'Znak', validUntil: null, file }
    for (const call of [
      () => wzorcowa.client.review.partner({ eventPartnerId }),
      () => wzorcowa.client.review.putCard({ ...cardWith(seen), eventPartnerId }),
      () => wzorcowa.client.review.addLogo({ ...logo, eventPartnerId }),
    ])
      expect(await refusal(call())).toMatchObject({ status: 404 })
  })
})
