import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { DecidedConflict } from '#contract/conflicts.ts'
import { newId } from '#domain/id.ts'
import { readConflicts } from '#server/conflicts/readConflicts.ts'
import { itemForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { refusal, useDesk } from './useDesk.ts'

describe.each(hosts)('conflicts on $name', (host) => {
  const desk = useDesk(host)

  /** Jan stands on two panels, at ten and at half past ten. */
  const doubleBooked = async () => {
    const { client } = desk()
    const { event, panel, jan } = await planForum(desk())
    const { id: eventId } = event
    const at = (start: string) => withoutId(itemForm({ start, durationMinutes: 60 }))
    await client.panels.putDetails({ ...at('10:00'), panelId: panel.id, revision: 1 })
    const other = await client.panels.create({ ...at('10:30'), id: newId(), eventId })
    for (const panelId of [panel.id, other.id]) {
      await client.panels.putLineup({ panelId, lineupRevision: 1, people: [place(jan.id)] })
    }
    const list = async () => (await client.conflicts.list({ eventId })).items
    const move = async (start: string) => {
      const { revision } = await client.panels.get({ panelId: other.id })
      await client.panels.putDetails({ ...at(start), panelId: other.id, revision })
    }
    const decide = (conflict: DecidedConflict | undefined, answer: 'ignored' | 'reopened', reason: string) =>
      client.conflicts.decide({
        eventId,
        id: newId(),
        key: conflict?.key ?? '',
        factsHash: conflict?.factsHash ?? '',
        answer,
        reason,
      })
    const problems = async () => (await client.panels.get({ panelId: other.id })).problems
    const errors = async () => {
      const { lines } = await client.events.readiness({ eventId })
      return lines.find(({ code }) => code === 'conflict-errors')?.count
    }
    return { client, eventId, panel, other, jan, list, move, decide, problems, errors }
  }

  test('name both sides; the panel and the board of readiness say the same', async () => {
    const { panel, other, jan, list, move, problems, errors } = await doubleBooked()
    expect(await list()).toMatchObject([
      {
        kind: 'person-twice',
        severity: 'error',
        key: `person-twice:${[panel.id, other.id].toSorted().join(':')}:${jan.id}`,
        itemIds: [panel.id, other.id],
        personId: jan.id,
        minutes: 30,
        ignored: null,
        wasIgnored: null,
      },
    ])
    expect(await problems()).toContain('person-clash')
    expect(await errors()).toBe(1)
    await move('11:00')
    expect(await list()).toEqual([])
    expect(await problems()).not.toContain('person-clash')
    expect(await errors()).toBe(0)
  })

  test('what somebody lets stand with a reason stands until its facts change, and says then that it had been let stand', async () => {
    const { list, move, decide, problems, errors } = await doubleBooked()
    const [conflict] = await list()
    const remark = { by: 'Osoba Próbna (administrator)', at: desk().clock.now, reason: 'Wejdzie na koniec' }
    const { items } = await decide(conflict, 'ignored', remark.reason)
    expect(items).toMatchObject([{ ignored: remark, wasIgnored: null }])
    expect(await problems()).not.toContain('person-clash')
    expect(await errors()).toBe(0)

    await move('10:15')
    expect(await list()).toMatchObject([{ key: conflict?.key, ignored: null, wasIgnored: remark }])
    expect(await problems()).toContain('person-clash')
    expect(await errors()).toBe(1)
    // As it was when somebody let it stand.
    await move('10:30')
    expect(await list()).toMatchObject([{ ignored: remark, wasIgnored: null }])
  })

  test('can be opened again, and let stand again; each step is in the history with its reason', async () => {
    const { client, eventId, jan, list, decide } = await doubleBooked()
    await decide((await list())[0], 'ignored', 'Wejdzie na koniec')
    const opened = await decide((await list())[0], 'reopened', '')
    expect(opened.items).toMatchObject([{ ignored: null, wasIgnored: null }])
    await decide((await list())[0], 'ignored', 'Jednak tak')
    const { items } = await client.history.ofEvent({ eventId })
    const said = items
      .filter(({ operation }) => operation === 'conflicts.decide')
      .map(({ changes: [change] }) => change?.after)
    expect(said).toMatchObject([
      { answer: 'ignored', reason: 'Jednak tak', conflict: 'person-twice', name: 'Jan Próbny' },
      { answer: 'reopened', reason: '' },
      { answer: 'ignored', reason: 'Wejdzie na koniec', items: [{ title: 'Panel próbny' }, {}] },
    ])
    expect(items[0]?.changes[0]?.field.startsWith(`personConflicts.${jan.id}.`)).toBe(true)
  })

  test('a decision may be repeated; one without a reason, or about what is no longer so, is refused', async () => {
    const { client, eventId, list, move, decide } = await doubleBooked()
    const [conflict] = await list()
    if (!conflict) throw new Error('No conflict')
    const { key, factsHash } = conflict
    const input = { eventId, id: newId(), key, factsHash, answer: 'ignored' as const, reason: 'Tak ma być' }
    const done = await client.conflicts.decide(input)
    expect(await client.conflicts.decide(input)).toEqual(done)
    expect(await refusal(client.conflicts.decide({ ...input, reason: 'Inaczej' }))).toMatchObject({
      status: 409,
    })
    expect(await refusal(decide(conflict, 'ignored', ' '))).toMatchObject({ status: 422 })
    expect(await refusal(decide(conflict, 'ignored', 'Jeszcze raz'))).toMatchObject({
      status: 409,
      data: { current: { items: [{ ignored: { reason: 'Tak ma być' } }] } },
    })
    await move('10:20')
    expect(await refusal(decide(conflict, 'reopened', ''))).toMatchObject({ status: 409 })
    expect(await refusal(client.conflicts.list({ eventId: newId() }))).toMatchObject({ status: 404 })
  })

  test('a decision stays as it was made in the database itself, but for words about somebody who is erased', async () => {
    const { eventId, list, decide } = await doubleBooked()
    await decide((await list())[0], 'ignored', 'Tak ma być')
    const { database } = desk()
    const table = sql.table('conflict_decision')
    await expect(sql`update ${table} set answer = 'reopened'`.execute(database)).rejects.toThrow(
      'append-only',
    )
    await expect(sql`delete from ${table}`.execute(database)).rejects.toThrow('append-only')
    expect(await readConflicts(database, eventId)).toMatchObject([{ ignored: { reason: 'Tak ma być' } }])
  })

  test('planning rules make conflicts of hours, rooms and people, on the days of a change of clocks too', async () => {
    const { client } = desk()
    const { event, panel, jan } = await planForum(desk())
    const { id: eventId } = event
    const sunday = {
      eventId,
      name: 'Nocne forum',
      startsOn: '2027-03-28',
      endsOn: '2027-03-28',
      venueName: '',
      venueAddress: '',
      venueAccess: '',
      description: '',
    }
    await client.events.putDetails({ ...sunday, revision: 1, timeZone: 'UTC' })
    const at = { ...withoutId(itemForm({ start: '02:30', durationMinutes: 60 })), day: '2027-03-28' }
    await client.panels.putDetails({ ...at, panelId: panel.id, revision: 1 })
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [place(jan.id)] })
    // Planned by clocks that do not change; then the event turns out to be where they do.
    await client.events.putDetails({ ...sunday, revision: 2, timeZone: 'Europe/Warsaw' })
    const kinds = async () => (await client.conflicts.list({ eventId })).items.map(({ kind }) => kind)
    expect(await kinds()).toEqual(['no-such-time'])
    await client.panels.putDetails({ ...at, start: '01:30', panelId: panel.id, revision: 2 })
    expect(await kinds()).toEqual([])
    // From 1:30 an hour lasts until 3:30 that night: whoever can come until three cannot stay to the end.
    const person = { personId: jan.id, intervals: [{ day: '2027-03-28', from: '01:00', to: '03:00' }] }
    const rules = { opensAt: '01:30', closesAt: '03:29', graceMinutes: 5, expectedPeople: null, rooms: [] }
    await client.planningRules.put({ ...rules, people: [person], eventId, planningRevision: 1 })
    expect(await kinds()).toEqual(['person-unavailable', 'outside-hours'])
  })
})
