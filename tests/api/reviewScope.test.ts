import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { itemForm, organisationForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { openLink, pass, reviewSecret, day } from './letIn.ts'
import { planForum } from './planForum.ts'
import { refusal, useDesk, type Desk } from './useDesk.ts'

/** What the holder of a session is asked for: the kind and the name of each task. */
const tasksOf = async (desk: Desk, token: string | null) =>
  (await desk.as(token).client.review.get()).tasks.map((task) =>
    task.kind === 'partner' ? `partner ${task.name}` : `${task.kind} ${task.title}`,
  )

const rolesOf = async (desk: Desk, token: string | null) => {
  const { me } = await desk.as(token).client.session.get()
  return me.kind === 'reviewer' ? me.roles : me.kind
}

/** Anna moderates two panels and is a guest in a third; the fourth is not hers. */
const annasForum = async (desk: Desk) => {
  const { client } = desk
  const { event, panel: first, anna, jan, zenon } = await planForum(desk)
  const add = (title: string) => client.panels.create({ ...itemForm({ title }), eventId: event.id })
  const second = await add('Drugi')
  const third = await add('Trzeci')
  const fourth = await add('Czwarty')
  const put = (panelId: string, people: ReturnType<typeof place>[], lineupRevision = 1) =>
    client.panels.putLineup({ panelId, lineupRevision, people })
  const lineup = await put(first.id, [place(anna.id, 'moderator'), place(jan.id)])
  const moderatorId = lineup.people[0]?.id ?? ''
  await put(second.id, [place(anna.id, 'moderator')])
  const { people } = await put(third.id, [place(jan.id, 'moderator'), place(anna.id), place(zenon.id)])
  await put(fourth.id, [place(jan.id, 'moderator')])
  const { secret, linkId } = await reviewSecret(desk, event.id, { kind: 'person', id: anna.id })
  const { token } = await openLink(desk, secret)
  const appearanceId = people[1]?.id ?? ''
  const foreignId = people[2]?.id ?? ''
  const ids = { appearanceId, foreignId, moderatorId }
  return { event, first, second, third, fourth, anna, jan, put, token, linkId, ...ids }
}

/** An event with two partners, and a link for the contact of the first. */
const partnersForum = async (desk: Desk) => {
  const { client } = desk
  const { event } = await planForum(desk)
  const contact = {
    id: newId(),
    name: 'Helena Przykładna',
    position: '',
    email: 'helena@example.org',
    phone: '',
  }
  const form = organisationForm({ name: 'Fundacja Wzorcowa', contacts: [contact] })
  const organisation = await client.partners.create(form)
  const other = await client.partners.create(organisationForm({ name: 'Stowarzyszenie Próba' }))
  const partnerOf = (organisationId: string, order: number) => ({
    id: newId(),
    organisationId,
    roles: [{ role: 'partner' as const, order, orderRule: 'agreed' as const }],
  })
  const partners = [partnerOf(organisation.id, 1), partnerOf(other.id, 2)]
  await client.eventPartners.put({ eventId: event.id, partnersRevision: 1, partners })
  const { secret, linkId } = await reviewSecret(desk, event.id, { kind: 'contact', id: contact.id })
  const { token } = await openLink(desk, secret)
  const [own = '', foreign = ''] = partners.map((partner) => partner.id)
  return { event, form, organisation, partners, own, foreign, token, secret, linkId }
}

describe.each(hosts)('what the invited see on $name', (host) => {
  const desk = useDesk(host)

  test('somebody who moderates two panels and is a guest in a third sees exactly these', async () => {
    const { first, second, third, fourth, token, appearanceId, foreignId, moderatorId } =
      await annasForum(desk())
    const { review } = desk().as(token).client
    expect(await rolesOf(desk(), token)).toEqual(['moderator', 'guest'])
    expect(await tasksOf(desk(), token)).toEqual(['panel Panel próbny', 'panel Drugi', 'answer Trzeci'])
    expect(await review.panel({ panelId: first.id })).toMatchObject({ title: 'Panel próbny', asked: null })
    await desk().client.lineups.send({ panelId: first.id, id: newId(), deadline: '2027-09-01' })
    const { asked } = await review.panel({ panelId: first.id })
    expect(asked?.content.people.map(({ family }) => family)).toEqual(['Przykładowa-Wzór', 'Próbny'])
    expect(await review.panel({ panelId: second.id })).toMatchObject({ title: 'Drugi' })
    expect(await review.answer({ appearanceId })).toMatchObject({
      title: 'Trzeci',
      role: 'panelist',
      card: { family: 'Przykładowa-Wzór' },
    })
    for (const panelId of [third.id, fourth.id, newId()])
      expect(await refusal(review.panel({ panelId }))).toMatchObject({ status: 404 })
    for (const id of [foreignId, moderatorId, newId()])
      expect(await refusal(review.answer({ appearanceId: id }))).toMatchObject({ status: 404 })
  })

  test('what they see ends with the line-up that they stand on', async () => {
    const { first, second, third, jan, put, token, appearanceId } = await annasForum(desk())
    const { review } = desk().as(token).client
    await put(first.id, [place(jan.id, 'moderator')], 2)
    expect(await tasksOf(desk(), token)).toEqual(['panel Drugi', 'answer Trzeci'])
    expect(await refusal(review.panel({ panelId: first.id }))).toMatchObject({ status: 404 })
    await desk().client.panels.remove({ panelId: second.id })
    expect(await rolesOf(desk(), token)).toEqual(['guest'])
    expect(await refusal(review.panel({ panelId: second.id }))).toMatchObject({ status: 403 })
    await put(third.id, [place(jan.id, 'moderator')], 2)
    expect(await refusal(review.answer({ appearanceId }))).toMatchObject({ status: 403 })
    // Nothing is asked of them any more, and they are still told so.
    expect(await rolesOf(desk(), token)).toEqual([])
    expect(await tasksOf(desk(), token)).toEqual([])
    await desk().client.panels.restore({ panelId: second.id })
    expect(await tasksOf(desk(), token)).toEqual(['panel Drugi'])
  })

  test('a link is for one event: the same person’s panel at another is not in it', async () => {
    const { token, anna, event } = await annasForum(desk())
    const other = await planForum(desk())
    const { client } = desk()
    const people = [place(anna.id, 'moderator')]
    await client.panels.putLineup({ panelId: other.panel.id, lineupRevision: 1, people })
    const { review } = desk().as(token).client
    expect(await refusal(review.panel({ panelId: other.panel.id }))).toMatchObject({ status: 404 })
    expect((await review.get()).event.id).toBe(event.id)
    expect(await tasksOf(desk(), token)).toHaveLength(3)
  })

  test('a partner’s contact sees their own organisation’s place among the others, and no other’s', async () => {
    const { own, foreign, token } = await partnersForum(desk())
    const { review } = desk().as(token).client
    expect(await rolesOf(desk(), token)).toEqual(['partner'])
    expect(await tasksOf(desk(), token)).toEqual(['partner Fundacja Wzorcowa'])
    expect(await review.partner({ eventPartnerId: own })).toMatchObject({
      name: 'Fundacja Wzorcowa',
      roles: [{ role: 'partner', order: 1, of: 2, orderRule: 'agreed' }],
    })
    for (const eventPartnerId of [foreign, newId()])
      expect(await refusal(review.partner({ eventPartnerId }))).toMatchObject({ status: 404 })
  })

  test('a contact taken off their organisation’s card is nobody', async () => {
    const { form, organisation, token, secret } = await partnersForum(desk())
    const saved = { ...withoutId(form), organisationId: organisation.id, updateComing: false }
    await desk().client.partners.putDetails({ ...saved, contacts: [], revision: 1 })
    expect(await rolesOf(desk(), token)).toBe('nobody')
    expect((await openLink(desk(), secret)).status).toBe(410)
  })

  test('a contact of a removed organisation is nobody, also after the event', async () => {
    const { event, organisation, token, secret } = await partnersForum(desk())
    const { client, clock } = desk()
    await client.partners.remove({ organisationId: organisation.id })
    expect(await rolesOf(desk(), token)).toBe('nobody')
    await client.partners.restore({ organisationId: organisation.id })
    expect(await rolesOf(desk(), token)).toEqual(['partner'])
    clock.now = `${event.endsOn}T10:00:00.000Z`
    pass(desk(), 2 * day)
    const later = await openLink(desk(), secret)
    expect(await rolesOf(desk(), later.token)).toEqual(['partner'])
    await client.partners.remove({ organisationId: organisation.id })
    expect(await rolesOf(desk(), later.token)).toBe('nobody')
    expect((await openLink(desk(), secret)).status).toBe(410)
  })

  test('a partner taken off the event leaves its contact with nothing', async () => {
    const { event, partners, own, token } = await partnersForum(desk())
    await desk().client.eventPartners.put({
      eventId: event.id,
      partnersRevision: 2,
      partners: partners.slice(1),
    })
    expect(await rolesOf(desk(), token)).toEqual([])
    expect(await refusal(desk().as(token).client.review.partner({ eventPartnerId: own }))).toMatchObject({
      status: 403,
    })
  })
})
