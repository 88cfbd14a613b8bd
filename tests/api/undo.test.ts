import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { everyChange } from './everyChange.ts'
import { eventForm, itemForm, organisationForm, personForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { newEntries, valuesOf } from './newEntries.ts'
import { planForum } from './planForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

/** Counts up with every change, and so is not what somebody filled in. */
const counters = [
  'revision',
  'lineupRevision',
  'programmeRevision',
  'partnersRevision',
  'greetingsRevision',
  'attendanceRevision',
  'updatedAt',
]

/** Everything that can be filled in about a forum, as the API shows it; null for what is removed. */
const shown = async (client: Desk['client'], ids: Awaited<ReturnType<typeof everyChange>>['ids']) => {
  const readings = [
    client.events.get(ids),
    client.panels.get(ids),
    client.programmeItems.list(ids),
    client.eventPartners.list(ids),
    client.greetings.get(ids),
    client.attendance.get(ids),
    client.people.get(ids),
    client.partners.get(ids),
    client.settings.get(),
    client.users.list(),
  ]
  const found = await Promise.all(readings.map((reading) => reading.catch(() => null)))
  return JSON.stringify(found, (key, value: unknown) => (counters.includes(key) ? undefined : value))
}

describe.each(hosts)('taking back on $name', (host) => {
  const desk = useDesk(host)
  const latest = async () => {
    const { items } = await desk().client.history.list({ limit: 1 })
    return items[0]?.id ?? 0
  }

  test('every change can be taken back and made again, each as a new entry that says what it undoes', async () => {
    const { client, database } = desk()
    const { ids, steps } = await everyChange(desk())
    for (const { make, says } of steps) {
      const before = await shown(client, ids)
      const entries = await newEntries(desk())
      await make()
      const after = await shown(client, ids)
      const [entry] = await entries()
      expect([says[0], entry?.canUndo, after === before]).toEqual([says[0], true, false])
      await client.history.undo({ entryId: entry?.id ?? 0 })
      expect(await shown(client, ids), says[0]).toBe(before)
      const [, undone, ...more] = await entries()
      expect(more).toEqual([])
      expect([undone?.undoes, undone?.actor.name]).toEqual([entry?.id, entry?.actor.name])
      expect(undone?.changes.map(({ field }) => field)).toEqual(entry?.changes.map(({ field }) => field))
      await client.history.undo({ entryId: undone?.id ?? 0 })
      expect(await shown(client, ids), `${says[0]} again`).toBe(after)
    }
    expect(await verifyHistory(database)).toMatchObject({ problem: null })
  })

  test('what was created goes, pasted people too, unless somebody has worked on it since', async () => {
    const { client } = desk()
    const entries = await newEntries(desk())
    const person = await client.people.create(personForm())
    const organisation = await client.partners.create(organisationForm())
    const event = await client.events.create(eventForm())
    const panel = await client.panels.create({ ...itemForm(), eventId: event.id })
    const { organisationIds: _, ...row } = personForm()
    await client.people.createMany({ people: [{ ...row, organisationId: newId(), organisationName: '' }] })
    const made = await entries()
    const details = withoutId(itemForm({ title: 'Inny' }))
    await client.panels.putDetails({ ...details, panelId: panel.id, revision: 1 })
    const statuses = []
    for (const { id } of made.toReversed()) {
      const undo = client.history.undo({ entryId: id })
      statuses.push(await undo.then(() => 200).catch(async () => (await refusal(undo)).status))
    }
    expect(statuses).toEqual([200, 409, 200, 200, 200])
    expect((await refusal(client.people.get({ personId: person.id }))).status).toBe(404)
    expect((await refusal(client.partners.get({ organisationId: organisation.id }))).status).toBe(404)
    expect((await client.people.list({})).total).toBe(0)
  })

  test('an organisation that came with pasted people can be taken back by itself', async () => {
    const { client } = desk()
    const { organisationIds: _, ...row } = personForm()
    const organisationId = newId()
    await client.people.createMany({
      people: [{ ...row, organisationId, organisationName: 'Koło Wzorcowe' }],
    })
    const { items } = await client.history.list({ entity: 'organisation', entityId: organisationId })
    expect(items).toMatchObject([{ operation: 'people.createMany', canUndo: true }])
    await client.history.undo({ entryId: items[0]?.id ?? 0 })
    expect((await refusal(client.partners.get({ organisationId }))).status).toBe(404)
    expect((await client.people.list({})).total).toBe(1)
  })

  test('what somebody changed again since stays, and the refusal shows the entry', async () => {
    const { client } = desk()
    const { panel } = await planForum(desk())
    const save = (fields: Parameters<typeof itemForm>[0], revision: number) =>
      client.panels.putDetails({ ...withoutId(itemForm(fields)), panelId: panel.id, revision })
    await save({ title: 'Drugi' }, 1)
    const entryId = await latest()
    await save({ title: 'Drugi', start: '11:00' }, 2)
    // Another field was changed: the title goes back and the hour stays.
    await client.history.undo({ entryId })
    expect(await client.panels.get({ panelId: panel.id })).toMatchObject({
      title: 'Panel próbny',
      start: '11:00',
    })
    await save({ title: 'Trzeci', start: '11:00' }, 4)
    expect(await refusal(client.history.undo({ entryId }))).toMatchObject({
      status: 409,
      data: { current: { id: entryId } },
    })
    expect(await client.panels.get({ panelId: panel.id })).toMatchObject({ title: 'Trzeci' })
  })

  test('a thing that is called something else by now does not stand in the way', async () => {
    const { client } = desk()
    const organisation = await client.partners.create(organisationForm())
    const person = await client.people.create(personForm())
    const details = withoutId(personForm())
    const belonging = { ...details, organisationIds: [organisation.id], personId: person.id }
    await client.people.putDetails({ ...belonging, revision: 1, updateComing: false })
    const entryId = await latest()
    const renamed = withoutId(organisationForm({ name: 'Fundacja Nowa' }))
    const organisationId = organisation.id
    await client.partners.putDetails({ ...renamed, organisationId, revision: 1, updateComing: false })
    await client.history.undo({ entryId })
    expect((await client.people.get({ personId: person.id })).organisationIds).toEqual([])
  })

  test('twice, and twice at once, takes it back once', async () => {
    const { client } = desk()
    const { anna, jan, panel } = await planForum(desk())
    const people = [place(anna.id, 'moderator'), place(jan.id)]
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })
    await client.people.remove({ personId: jan.id })
    const [placed, removed] = [
      await client.history.list({ entity: 'item', entityId: panel.id, limit: 2 }),
      await client.history.list({ entity: 'person', entityId: jan.id, limit: 1 }),
    ]
    const entries = await newEntries(desk())
    const entryId = removed.items[0]?.id ?? 0
    await Promise.allSettled([client.history.undo({ entryId }), client.history.undo({ entryId })])
    await client.history.undo({ entryId })
    expect((await entries()).map((entry) => entry.entity)).toEqual(['person', 'item'])
    expect((await client.panels.get({ panelId: panel.id })).people).toHaveLength(2)
    const lineupId = placed.items[1]?.id ?? 0
    await Promise.allSettled([
      client.history.undo({ entryId: lineupId }),
      client.history.undo({ entryId: lineupId }),
    ])
    await client.history.undo({ entryId: lineupId })
    expect(await entries()).toHaveLength(3)
    expect((await client.panels.get({ panelId: panel.id })).people).toEqual([])
  })

  test('only what the reader may change themselves', async () => {
    const { client, as, addStaff } = desk()
    await client.settings.put({ ...(await client.settings.get()), lineupDeadlineDays: 40 })
    const settingsId = await latest()
    const user = await client.users.create({ id: newId(), name: 'Ola Próbna', email: '', role: 'viewer' })
    const details = { name: 'Ola Wzorcowa', email: '', role: 'viewer' } as const
    await client.users.putDetails({ ...details, userId: user.id, revision: 1 })
    const userEntryId = await latest()
    await client.people.create(personForm())
    const personEntryId = await latest()
    const planner = as((await addStaff('planner')).token).client
    const viewer = as((await addStaff('viewer')).token).client
    for (const entryId of [settingsId, userEntryId])
      expect(await refusal(planner.history.undo({ entryId }))).toMatchObject({ status: 403 })
    expect(await refusal(viewer.history.undo({ entryId: personEntryId }))).toMatchObject({ status: 403 })
    // Nobody is offered what they would be refused.
    const offered = async (reader: typeof client) => {
      const { items } = await reader.history.list({ limit: 3 })
      return items.map((entry) => [entry.entity, entry.canUndo])
    }
    expect(await offered(client)).toEqual([
      ['person', true],
      ['user', true],
      // That somebody is of the staff is not taken back: they are disabled.
      ['user', false],
    ])
    expect(await offered(planner)).toEqual([
      ['person', true],
      ['user', false],
      ['user', false],
    ])
    expect((await offered(viewer)).filter(([, canUndo]) => canUndo)).toEqual([])
    expect(await client.settings.get()).toMatchObject({ lineupDeadlineDays: 40 })
    await planner.history.undo({ entryId: personEntryId })
    const { items } = await client.history.list({ limit: 1 })
    expect(items[0]?.actor.name).toBe('Osoba Próbna (planner)')
  })

  test('nothing of somebody erased comes back, and a removed thing keeps its entries as they are', async () => {
    const { client } = desk()
    const { event, panel, jan } = await planForum(desk())
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [place(jan.id)] })
    const lineupId = await latest()
    await client.people.remove({ personId: jan.id })
    await client.people.erase({ personId: jan.id })
    const ofJan = await client.history.list({ entity: 'person', entityId: jan.id })
    const ofPanel = await client.history.list({ entity: 'item', entityId: panel.id })
    const own = [...ofJan.items, ...ofPanel.items.filter((entry) => entry.operation !== 'panels.create')]
    expect(own.map((entry) => entry.canUndo)).toEqual(own.map(() => false))
    for (const { id } of own) expect((await refusal(client.history.undo({ entryId: id }))).status).toBe(422)
    expect(valuesOf(ofPanel.items.find((entry) => entry.id === lineupId))).toEqual({
      [`people.${jan.id}`]: [null, null],
    })

    const details = withoutId(eventForm({ name: 'Forum Nowe' }))
    await client.events.putDetails({ ...details, eventId: event.id, revision: 1 })
    const entryId = await latest()
    await client.events.remove({ eventId: event.id })
    expect(await refusal(client.history.undo({ entryId }))).toMatchObject({ status: 409 })
    expect(await refusal(client.history.undo({ entryId: 2 ** 31 - 1 }))).toMatchObject({ status: 404 })
  })

  test('a partner who was taken off comes back as they had agreed to be shown, under the name they had', async () => {
    const { client } = desk()
    const { id: eventId } = await client.events.create(eventForm())
    const { id: organisationId } = await client.partners.create(organisationForm({ name: 'Fundacja Dawna' }))
    const role = { role: 'honorary-patron' as const, order: 1, orderRule: 'agreed' as const }
    const partners = [{ id: newId(), organisationId, roles: [role] }]
    const added = await client.eventPartners.put({ eventId, partnersRevision: 1, partners })
    const [partner] = added.partners
    if (!partner) throw new Error('There is no partner')
    const { presence, colourLogoId, whiteLogoId, blackLogoId, patronage } = partner
    await client.eventPartners.putDetails({
      eventPartnerId: partner.id,
      before: { presence, colourLogoId, whiteLogoId, blackLogoId, patronage },
      presence: 'name',
      colourLogoId,
      whiteLogoId,
      blackLogoId,
      patronage: {
        leadDays: 60,
        appliedOn: '2027-02-01',
        answeredOn: '2027-02-20',
        isGranted: true,
        wording: 'pod honorowym patronatem',
        reportDays: null,
        removesLogo: false,
      },
    })
    const { revision } = await client.partners.get({ organisationId })
    const renamed = withoutId(organisationForm({ name: 'Fundacja Nowa' }))
    await client.partners.putDetails({ organisationId, revision, updateComing: false, ...renamed })
    const before = await client.eventPartners.list({ eventId })
    const { partnersRevision } = before
    await client.eventPartners.put({ eventId, partnersRevision, partners: [] })
    expect((await client.eventPartners.list({ eventId })).partners).toEqual([])
    await client.history.undo({ entryId: await latest() })
    expect((await client.eventPartners.list({ eventId })).partners).toEqual(before.partners)
  })

  test('the place of a partner who was taken off is never given to another', async () => {
    const { client } = desk()
    const { id: eventId } = await client.events.create(eventForm())
    const first = await client.partners.create(organisationForm())
    const second = await client.partners.create(organisationForm())
    const roles = [{ role: 'partner' as const, order: 1, orderRule: 'agreed' as const }]
    const id = newId()
    const put = async (organisationIds: readonly string[]) => {
      const { partnersRevision } = await client.eventPartners.list({ eventId })
      const partners = organisationIds.map((organisationId) => ({ id, organisationId, roles }))
      return client.eventPartners.put({ eventId, partnersRevision, partners })
    }
    await put([first.id])
    await put([])
    expect(await refusal(put([second.id]))).toMatchObject(refused(['partners'], 'id-taken'))
    expect((await put([first.id])).partners).toMatchObject([{ id, organisationId: first.id }])
  })
})
