import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { appendHistory } from '#server/history/appendHistory.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { eventForm, itemForm, organisationForm, personForm, place, withoutId } from './forms.ts'
import { everyChange } from './everyChange.ts'
import { hosts } from './hosts.ts'
import { newEntries, valuesOf } from './newEntries.ts'
import { planForum } from './planForum.ts'
import { refusal, useDesk } from './useDesk.ts'

describe.each(hosts)('the history on $name', (host) => {
  const open = useDesk(host)

  test('every change leaves one entry that says who, what, when, and only the fields that changed', async () => {
    const { client, clock } = open()
    for (const { make, says } of (await everyChange(open())).steps) {
      const entries = await newEntries(open())
      clock.now = new Date(Date.parse(clock.now) + 60_000).toISOString()
      await make()
      const [entry, ...more] = await entries()
      const [operation, entity, values] = says
      expect(entry).toMatchObject({ operation, entity, at: clock.now, undoes: null })
      expect(entry?.actor).toEqual({ kind: 'staff', name: 'Osoba Próbna (administrator)' })
      expect(valuesOf(entry)).toEqual(values)
      expect(more).toEqual([])
    }
    expect((await client.history.list({})).items[0]?.title).toBe('Forum Nowe')
  })

  test('an entry says which revision the change was made on', async () => {
    const { client, database } = open()
    const person = await client.people.create(personForm())
    const details = withoutId(personForm({ position: 'prezes' }))
    await client.people.putDetails({ ...details, personId: person.id, revision: 1, updateComing: false })
    const rows = await database
      .selectFrom('history')
      .select('revision')
      .where('entityId', '=', person.id)
      .orderBy('seq')
      .execute()
    expect(rows).toEqual([{ revision: null }, { revision: 1 }])
  })

  test('what is created stands with everything that was filled in; a pasted list with an entry for each', async () => {
    const { client } = open()
    const entries = await newEntries(open())
    const organisation = await client.partners.create(
      organisationForm({
        contacts: [{ id: newId(), name: 'Ewa Wzorcowa', position: '', email: '', phone: '1' }],
      }),
    )
    const { organisationIds: _, ...row } = personForm()
    const pasted = { ...row, organisationId: newId(), organisationName: 'Nowa' }
    await client.people.createMany({ people: [pasted] })
    const [first, ...rest] = await entries()
    expect(first?.changes.map(({ field }) => field)).toContain(
      `contacts.${organisation.contacts[0]?.id ?? ''}`,
    )
    expect(first?.changes.every(({ before }) => before === null)).toBe(true)
    expect(rest.map(({ operation, entity }) => [operation, entity])).toEqual([
      ['people.createMany', 'organisation'],
      ['people.createMany', 'person'],
    ])
  })

  test('what another change did to a line-up, to an event’s partners or to an item’s room stands there too', async () => {
    const { client } = open()
    const { event, panel, anna } = await planForum(open())
    const room = { id: newId(), name: 'Sala A', capacity: null }
    await client.events.putRooms({ eventId: event.id, revision: 1, rooms: [room] })
    const details = withoutId(itemForm({ roomId: room.id }))
    await client.panels.putDetails({ ...details, panelId: panel.id, revision: 1 })
    const people = [place(anna.id, 'moderator')]
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })
    const organisation = await client.partners.create(organisationForm())
    const roles = [{ role: 'partner', order: 1, orderRule: 'agreed' }] as const
    const partner = { id: newId(), organisationId: organisation.id, roles: [...roles] }
    await client.eventPartners.put({ eventId: event.id, partnersRevision: 1, partners: [partner] })

    const entries = await newEntries(open())
    await client.events.putRooms({ eventId: event.id, revision: 2, rooms: [] })
    await client.partners.putDetails({
      ...withoutId(organisationForm({ name: 'Fundacja Nowa' })),
      organisationId: organisation.id,
      revision: 1,
      updateComing: true,
    })
    await client.partners.remove({ organisationId: organisation.id })
    await client.people.remove({ personId: anna.id })
    const found = await entries()
    const sides = found.map((entry) => [entry.operation, entry.entity, entry.entityId])
    expect(sides).toEqual([
      ['events.putRooms', 'item', panel.id],
      ['events.putRooms', 'event', event.id],
      ['partners.putDetails', 'event', event.id],
      ['partners.putDetails', 'organisation', organisation.id],
      ['partners.remove', 'organisation', organisation.id],
      ['partners.remove', 'event', event.id],
      ['people.remove', 'person', anna.id],
      ['people.remove', 'item', panel.id],
    ])
    expect(valuesOf(found[0])).toEqual({ roomId: [{ id: room.id, name: 'Sala A' }, null] })
    expect(found.at(-1)?.changes).toMatchObject([{ field: `people.${anna.id}`, after: null }])
    const ofEvent = await client.history.ofEvent({ eventId: event.id })
    expect(ofEvent.items.map((entry) => entry.id)).toEqual(
      expect.arrayContaining([found[0]?.id, found[2]?.id, found.at(-1)?.id]),
    )
  })

  test('a refused, stale or repeated change leaves no entry, nor does a save that changes nothing', async () => {
    const { client } = open()
    const form = personForm()
    const person = await client.people.create(form)
    const save = (position: string, revision: number) =>
      client.people.putDetails({
        ...withoutId(personForm({ position })),
        personId: person.id,
        revision,
        updateComing: false,
      })
    await save('prezes', 1)
    const entries = await newEntries(open())
    await client.people.create(form)
    expect(await refusal(client.people.create({ ...form, given: 'Inny' }))).toMatchObject({ status: 409 })
    expect(await refusal(save('dyrektor', 1))).toMatchObject({ status: 409 })
    await save('prezes', 1)
    await save('prezes', 2)
    const unknown = { ...withoutId(personForm()), organisationIds: [newId()] }
    const refusedSave = client.people.putDetails({
      ...unknown,
      personId: person.id,
      revision: 3,
      updateComing: false,
    })
    expect(await refusal(refusedSave)).toMatchObject({ status: 422 })
    await client.people.restore({ personId: person.id })
    expect(await entries()).toEqual([])
  })

  test('a change and its entry are written together or not at all', async () => {
    const { client, database, reported } = open()
    const entries = await newEntries(open())
    // Whatever is written at the end of the chain from now on fails.
    await database.updateTable('history_head').set({ id: 'elsewhere' }).execute()
    expect(await refusal(client.people.create(personForm()))).toMatchObject({ status: 500 })
    await database.updateTable('history_head').set({ id: 'head' }).execute()
    expect(reported.splice(0)).toHaveLength(1)
    expect((await client.people.list({})).total).toBe(0)
    expect(await entries()).toEqual([])
    expect(await verifyHistory(database)).toMatchObject({ problem: null })
  })

  test('nobody takes an entry back by way of the database', async () => {
    const { client, database } = open()
    await client.people.create(personForm())
    const statements = [
      sql`update history set operation = 'x'`,
      sql`delete from history`,
      ...(host.name === 'PostgreSQL'
        ? [sql`truncate history`]
        : [sql`insert or replace into history select * from history`]),
    ]
    for (const statement of statements)
      await expect(statement.execute(database)).rejects.toThrow('append-only')
  })

  test('pages follow each other to the first entry, of everything, of an event and of one thing', async () => {
    const { client } = open()
    const { event, panel } = await planForum(open())
    const other = await client.events.create(eventForm())
    for (const [index, title] of ['Jeden', 'Dwa', 'Trzy'].entries()) {
      const details = withoutId(itemForm({ title }))
      await client.panels.putDetails({ ...details, panelId: panel.id, revision: index + 1 })
    }
    const all = async (input: Parameters<typeof client.history.list>[0]) => {
      const found = []
      let cursor: string | undefined
      do {
        const page = await client.history.list({ ...input, limit: 2, ...(cursor && { cursor }) })
        found.push(...page.items)
        expect(page.total).toBeGreaterThanOrEqual(found.length)
        cursor = page.nextCursor ?? undefined
        if (cursor === undefined) expect(page.total).toBe(found.length)
      } while (cursor !== undefined)
      return found
    }
    const titles = (entries: Awaited<ReturnType<typeof all>>) =>
      entries.map((entry) => valuesOf(entry)['title']?.[1])
    expect(titles(await all({ entity: 'item', entityId: panel.id }))).toEqual([
      'Trzy',
      'Dwa',
      'Jeden',
      'Panel próbny',
    ])
    expect(await all({ eventId: event.id })).toHaveLength(5)
    expect(await all({ eventId: other.id })).toMatchObject([{ operation: 'events.create' }])
    expect((await all({})).at(-1)?.id).toBe(1)
    expect(await refusal(client.history.list({ cursor: 'x' }))).toMatchObject({ status: 422 })
  })

  test('who did it keeps their name: staff, and whoever came by a review link', async () => {
    const { client, database } = open()
    const { event, anna } = await planForum(open())
    const planner = await open().addStaff('planner')
    await open().as(planner.token).client.people.create(personForm())
    const { link } = await client.reviewLinks.create({
      id: newId(),
      eventId: event.id,
      reviewer: { kind: 'person', id: anna.id },
      delivery: 'hand',
      replaceEarlier: false,
    })
    await database.transaction().execute((change) =>
      appendHistory(
        change,
        [{ entity: 'event', entityId: event.id, eventId: event.id, before: { a: 1 }, after: { a: 2 } }],
        {
          principal: {
            kind: 'reviewer',
            sessionId: newId(),
            linkId: link.id,
            eventId: event.id,
            subject: { kind: 'person', id: anna.id },
            name: 'Anna Przykładowa-Wzór',
            scope: { itemIds: [], appearanceIds: [], eventPartnerIds: [] },
          },
          operation: 'review.answer',
          now: new Date(),
          undoes: null,
        },
      ),
    )
    const { items } = await client.history.list({ limit: 3 })
    expect(items.map((entry) => entry.actor)).toEqual([
      { kind: 'reviewer', name: 'Anna Przykładowa-Wzór' },
      { kind: 'staff', name: 'Osoba Próbna (administrator)' },
      { kind: 'staff', name: 'Osoba Próbna (planner)' },
    ])
  })

  test('a hundred changes at once make one unbroken chain', async () => {
    const { client, database } = open()
    const begun = (await verifyHistory(database)).entries
    await Promise.all(Array.from({ length: 100 }, () => client.people.create(personForm())))
    expect(await verifyHistory(database)).toMatchObject({ entries: begun + 100, problem: null })
  })
})
