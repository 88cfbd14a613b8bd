import { describe, expect, test } from 'vitest'
import type { PartnerRole } from '#contract/partners.ts'
import { newId } from '#domain/id.ts'
import { eventForm, organisationForm, personForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { countRows, refusal, refused, useDesk } from './useDesk.ts'

const partner = (organisationId: string, ...roles: PartnerRole[]) => ({
  id: newId(),
  organisationId,
  roles: roles.map((role, index) => ({ role, order: index + 1, orderRule: 'agreed' as const })),
})
const forms = {
  genitive: 'Fundacji Wzorcowej',
  instrumental: 'Fundacją Wzorcową',
  locative: 'Fundacji Wzorcowej',
}

describe.each(hosts)('organisations on $name', (host) => {
  const desk = useDesk(host)
  const names = (list: { items: { name: string }[] }) => list.items.map((it) => it.name)

  test('a card is kept with its contacts in order, and saved on the revision read', async () => {
    const { client } = desk()
    const contacts = [
      {
        id: newId(),
        name: 'Maria Wzorcowa',
        position: 'koordynatorka',
        email: 'maria@example.org',
        phone: '',
      },
      { id: newId(), name: 'Jan Próbny', position: '', email: '', phone: '+48 600 000 000' },
    ]
    const form = organisationForm({ contacts, website: 'https://example.org/' })
    const created = await client.partners.create(form)
    expect(created).toMatchObject({ ...form, revision: 1, events: [], people: [] })
    expect(await client.partners.create(form)).toEqual(created)
    expect((await refusal(client.partners.create({ ...form, name: 'Inna' }))).status).toBe(409)
    const change = {
      ...withoutId(form),
      contacts: contacts.toReversed(),
      organisationId: form.id,
      revision: 1,
      updateComing: false,
    }
    const saved = await client.partners.putDetails(change)
    expect(saved.contacts).toEqual(contacts.toReversed())
    expect(await client.partners.putDetails(change)).toEqual(saved)
    expect(await refusal(client.partners.putDetails({ ...change, contacts: [] }))).toMatchObject({
      status: 409,
      data: { current: saved },
    })
    expect(await refusal(client.partners.create(organisationForm({ contacts })))).toMatchObject(
      refused(['contacts'], 'id-taken'),
    )
    expect(
      await refusal(client.partners.create(organisationForm({ website: 'javascript:alert(1)' }))),
    ).toMatchObject(refused(['website'], 'web-address'))
  })

  test('identifiers are kept as digits; a wrong checksum is refused at its field, an unknown one may stay empty', async () => {
    const { client } = desk()
    const created = await client.partners.create(
      organisationForm({ nip: '522-01-03-609', krs: '0000123456' }),
    )
    expect(created).toMatchObject({ nip: '5220103609', regon: '', krs: '0000123456' })
    expect(await refusal(client.partners.create(organisationForm({ nip: '5220103608' })))).toMatchObject(
      refused(['nip'], 'wrong-checksum'),
    )
    expect(await refusal(client.partners.create(organisationForm({ regon: '123456789' })))).toMatchObject(
      refused(['regon'], 'wrong-checksum'),
    )
    expect(await refusal(client.partners.create(organisationForm({ krs: '12' })))).toMatchObject(
      refused(['krs'], 'wrong-length'),
    )
    const organisations = [organisationForm(), organisationForm({ nip: '5220103608' })]
    const { database } = desk()
    const before = await countRows(database)
    expect(await refusal(client.partners.createMany({ organisations }))).toMatchObject(
      refused(['organisations', 1, 'nip'], 'wrong-checksum'),
    )
    expect(await countRows(database)).toEqual(before)
    const good = { organisations: [organisationForm(), organisationForm({ name: 'Stowarzyszenie Próba' })] }
    expect(await client.partners.createMany(good)).toEqual({ created: 2 })
    expect(await client.partners.createMany(good)).toEqual({ created: 2 })
    expect((await client.partners.list({})).total).toBe(3)
  })

  test('the list tells who has no case forms and no contact, by role and event', async () => {
    const { client } = desk()
    const event = await client.events.create(eventForm())
    const contactsOf = () => [{ id: newId(), name: 'Maria Wzorcowa', position: '', email: '', phone: '' }]
    const whole = await client.partners.create(organisationForm({ ...forms, contacts: contactsOf() }))
    const bare = await client.partners.create(organisationForm({ name: 'Łąka' }))
    const patron = await client.partners.create(organisationForm({ name: 'Patron', contacts: contactsOf() }))
    const list = [partner(whole.id, 'partner', 'sponsor'), partner(patron.id, 'media-patron')]
    await client.eventPartners.put({ eventId: event.id, partnersRevision: 1, partners: list })
    // Who holds no role, or one that is printed as a label before the name, needs no form.
    expect(names(await client.partners.list({ status: 'without-case-forms' }))).toEqual([])
    expect((await client.partners.list({ q: 'patron' })).items).toMatchObject([{ lacksCaseForms: false }])
    await client.eventPartners.put({
      eventId: event.id,
      partnersRevision: 2,
      partners: [...list, partner(bare.id, 'co-organiser')],
    })
    expect(names(await client.partners.list({ status: 'without-case-forms' }))).toEqual([bare.name])
    expect((await client.partners.list({ q: 'laka' })).items).toMatchObject([{ lacksCaseForms: true }])
    await client.eventPartners.put({ eventId: event.id, partnersRevision: 3, partners: list })
    expect(names(await client.partners.list({ status: 'without-contact' }))).toEqual([bare.name])
    expect(names(await client.partners.list({ role: 'sponsor' }))).toEqual([whole.name])
    expect(names(await client.partners.list({ role: 'funder' }))).toEqual([])
    expect(names(await client.partners.list({ eventId: event.id }))).toEqual([whole.name, patron.name])
    expect(names(await client.partners.list({ q: 'laka' }))).toEqual(['Łąka'])
    expect(names(await client.partners.list({ sort: '-events' })).at(-1)).toBe(bare.name)
    expect((await client.partners.list({ q: 'wzorcowa' })).items).toMatchObject([
      { lacksCaseForms: false, roles: ['partner', 'sponsor'], events: 1, people: 0 },
    ])
    for (const sort of ['name', '-name', 'events', '-events'] as const) {
      const first = await client.partners.list({ sort, limit: 2 })
      const second = await client.partners.list({ sort, limit: 2, cursor: first.nextCursor ?? '' })
      expect(new Set([...first.items, ...second.items].map((it) => it.id)).size).toBe(3)
      expect(second.nextCursor).toBeNull()
    }
  })

  test('a new name is the people’s organisation at once, and the coming partner’s only when asked', async () => {
    const { client } = desk()
    const event = await client.events.create(eventForm())
    const form = organisationForm()
    await client.partners.create(form)
    const person = await client.people.create(personForm({ organisationIds: [form.id] }))
    await client.eventPartners.put({
      eventId: event.id,
      partnersRevision: 1,
      partners: [partner(form.id, 'organiser')],
    })
    const change = { ...withoutId(form), name: 'Fundacja Odnowiona', organisationId: form.id }
    await client.partners.putDetails({ ...change, revision: 1, updateComing: false })
    expect((await client.guests.list({ q: 'odnowiona' })).items).toMatchObject([
      { id: person.id, organisation: 'Fundacja Odnowiona' },
    ])
    const printed = async () =>
      names({ items: (await client.eventPartners.list({ eventId: event.id })).partners })
    expect(await printed()).toEqual(['Fundacja Wzorcowa'])
    await client.partners.putDetails({ ...change, revision: 2, updateComing: true })
    expect(await printed()).toEqual(['Fundacja Odnowiona'])
  })

  test('a removed organisation leaves the coming events and comes back to them', async () => {
    const { client } = desk()
    const event = await client.events.create(eventForm())
    const { id: organisationId } = await client.partners.create(organisationForm())
    const list = { eventId: event.id, partnersRevision: 1, partners: [partner(organisationId, 'organiser')] }
    const saved = await client.eventPartners.put(list)
    await client.partners.remove({ organisationId })
    expect((await refusal(client.partners.get({ organisationId }))).status).toBe(404)
    expect((await client.eventPartners.list({ eventId: event.id })).partners).toEqual([])
    expect(
      (await refusal(client.eventPartners.put({ ...list, partnersRevision: saved.partnersRevision }))).status,
    ).toBe(409)
    const restored = await client.partners.restore({ organisationId })
    expect(restored.events).toMatchObject([{ eventId: event.id, roles: ['organiser'] }])
    expect((await client.eventPartners.list({ eventId: event.id })).partners).toEqual(saved.partners)
  })

  test('lists name people by the organisations that there are: a removed one goes, and comes back whatever was changed meanwhile', async () => {
    const { client } = desk()
    const { id: organisationId } = await client.partners.create(organisationForm())
    const form = personForm({ organisationIds: [organisationId] })
    await client.people.create(form)
    const listed = async () => (await client.guests.list({})).items[0]?.organisation
    expect(await listed()).toBe('Fundacja Wzorcowa')

    await client.partners.remove({ organisationId })
    expect(await listed()).toBe('')
    const change = { ...withoutId(form), organisationIds: [], phone: '+48 600 000 000' }
    await client.people.putDetails({ ...change, personId: form.id, revision: 1, updateComing: false })
    await client.partners.restore({ organisationId })
    expect(await client.people.get({ personId: form.id })).toMatchObject({
      organisationIds: [organisationId],
    })
    expect(await listed()).toBe('Fundacja Wzorcowa')
  })

  test('an organisation named alike is shown before it is added again', async () => {
    const { client } = desk()
    const known = await client.partners.create(
      organisationForm({ name: 'Fundacja „Łąka”', nip: '5220103609' }),
    )
    expect((await client.partners.similar({ name: 'fundacja laka' })).items).toMatchObject([{ id: known.id }])
    expect(
      (await client.partners.similar({ name: 'Zupełnie Inna', nip: '522 010 36 09' })).items,
    ).toMatchObject([{ id: known.id }])
    expect((await client.partners.similar({ name: 'Spółdzielnia Obca' })).items).toEqual([])
  })

  test('identifiers of spaces and dashes alone are none, and two organisations without one are not the same', async () => {
    const { client } = desk()
    const first = await client.partners.create(
      organisationForm({ name: 'Pierwsza', nip: ' - ', regon: '  ' }),
    )
    expect(first).toMatchObject({ nip: '', regon: '', krs: '' })
    const saved = await client.partners.putDetails({
      ...withoutId(organisationForm({ name: 'Pierwsza', nip: '522 010-36 09' })),
      organisationId: first.id,
      revision: 1,
      updateComing: false,
    })
    expect(saved.nip).toBe('5220103609')
    await client.partners.createMany({ organisations: [organisationForm({ name: 'Druga', nip: '-' })] })
    expect((await client.partners.similar({ name: 'Zupełnie Inna', nip: ' - ' })).items).toEqual([])
  })

  test('pasted rows are compared with the directory all at once, each answered at its place', async () => {
    const { client } = desk()
    const known = await client.partners.create(
      organisationForm({ name: 'Fundacja „Łąka”', nip: '5220103609' }),
    )
    const removed = await client.partners.create(organisationForm({ name: 'Koło Usunięte' }))
    await client.partners.remove({ organisationId: removed.id })
    const { items } = await client.partners.similarMany({
      organisations: [
        { name: 'Koło Usunięte' },
        { name: 'FUNDACJA LAKA' },
        { name: '', nip: '522-010-36-09' },
        { name: '', nip: '' },
      ],
    })
    expect(items.map((row) => row.map(({ id, reasons }) => ({ id, reasons })))).toEqual([
      [],
      [{ id: known.id, reasons: ['same-name'] }],
      [{ id: known.id, reasons: ['same-identifier'] }],
      [],
    ])
    expect((await client.partners.similarMany({ organisations: [] })).items).toEqual([])
    const tooMany = Array.from({ length: 101 }, () => ({ name: 'Próbna' }))
    expect((await refusal(client.partners.similarMany({ organisations: tooMany }))).status).toBe(422)
  })
})

describe.each(hosts)('partners of an event on $name', (host) => {
  const desk = useDesk(host)

  test('have an order and several roles each; the list is saved whole on the revision read', async () => {
    const { client } = desk()
    const { id: eventId } = await client.events.create(eventForm())
    const first = await client.partners.create(organisationForm({ name: 'Pierwsza', ...forms }))
    const second = await client.partners.create(organisationForm({ name: 'Druga' }))
    const partners = [partner(first.id, 'organiser', 'funder'), partner(second.id, 'media-patron')]
    const saved = await client.eventPartners.put({ eventId, partnersRevision: 1, partners })
    expect(saved.partnersRevision).toBe(2)
    expect(saved.partners).toMatchObject([{ ...partners[0], name: 'Pierwsza', ...forms }, partners[1]])
    expect(await client.eventPartners.get({ eventPartnerId: partners[0]?.id ?? '' })).toEqual(
      saved.partners[0],
    )
    expect((await client.partners.get({ organisationId: first.id })).events).toMatchObject([
      { eventId, roles: ['organiser', 'funder'] },
    ])

    const turned = partners.toReversed()
    const moved = await client.eventPartners.put({ eventId, partnersRevision: 2, partners: turned })
    expect(moved.partners.map((it) => it.name)).toEqual(['Druga', 'Pierwsza'])
    expect(await client.eventPartners.put({ eventId, partnersRevision: 2, partners: turned })).toEqual(moved)
    expect(await refusal(client.eventPartners.put({ eventId, partnersRevision: 2, partners }))).toEqual({
      status: 409,
      code: 'CONFLICT',
      data: { current: moved },
    })
    expect((await client.eventPartners.put({ eventId, partnersRevision: 3, partners: [] })).partners).toEqual(
      [],
    )
  })

  test('an organisation twice, a role twice, no role or an unknown organisation is refused', async () => {
    const { client } = desk()
    const { id: eventId } = await client.events.create(eventForm())
    const { id } = await client.partners.create(organisationForm())
    const save = (partners: ReturnType<typeof partner>[]) =>
      client.eventPartners.put({ eventId, partnersRevision: 1, partners })
    expect(await refusal(save([partner(id, 'partner'), partner(id, 'sponsor')]))).toMatchObject(
      refused(['partners'], 'organisation-twice'),
    )
    expect(await refusal(save([partner(id, 'partner', 'partner')]))).toMatchObject(
      refused(['partners', 0, 'roles'], 'role-twice'),
    )
    expect(await refusal(save([partner(id)]))).toMatchObject(refused(['partners', 0, 'roles'], 'too_small'))
    expect(await refusal(save([partner(newId(), 'partner')]))).toMatchObject(
      refused(['partners', 0, 'organisationId'], 'organisation-unknown'),
    )
    expect(await client.eventPartners.list({ eventId })).toEqual({
      eventId,
      partnersRevision: 1,
      partners: [],
    })
  })
})
