import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { localChanges } from '#server/changes.ts'
import { runDue } from '#server/jobs.ts'
import { answerFor, askedForum, deadline, lettersTo, movePanel } from './askedForum.ts'
import { itemForm, place } from './forms.ts'
import { hosts } from './hosts.ts'
import { day, pass } from './letIn.ts'
import { useDesk, type Desk } from './useDesk.ts'

/** The forum whose letters went out on 15 January; the deadline is 1 February. */
const toldForum = async (desk: Desk, remindersGoThemselves = true) => {
  const { client } = desk
  const forum = await askedForum(desk)
  const stored = await client.settings.get()
  await client.settings.put({ ...stored, reminderDays: [7, 3, 1, -1], remindersGoThemselves })
  const { items } = await client.messages.list({})
  await client.messages.send({ messageIds: items.map(({ id }) => id) })
  await desk.runDue()
  desk.letters.length = 0
  return forum
}

/** Lets days pass, the server looking twice on each of them; answers who got how many letters on which day. */
const passDays = async (desk: Desk, days: number) => {
  const seen: string[] = []
  for (let left = days; left > 0; left -= 1) {
    pass(desk, day)
    desk.letters.length = 0
    await desk.runDue()
    await desk.runDue()
    seen.push(...desk.letters.map(({ to }) => `${desk.clock.now.slice(5, 10)} ${to}`).toSorted())
  }
  return seen
}

describe.each(hosts)('reminders on $name', (host) => {
  const desk = useDesk(host)

  test('go seven, three and one day before the deadline and a day after, until somebody answers', async () => {
    const { panel, speaking } = await toldForum(desk())
    expect(await passDays(desk(), 14)).toEqual([
      '01-25 anna@example.org',
      '01-25 jan@example.org',
      '01-29 anna@example.org',
      '01-29 jan@example.org',
    ])
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    expect(await passDays(desk(), 10)).toEqual(['01-31 anna@example.org', '02-02 anna@example.org'])
  })

  test('say in their subject what is waited for, and bring a link of their own', async () => {
    const { letters } = desk()
    const { jan } = await toldForum(desk())
    pass(desk(), 10 * day)
    await desk().runDue()
    const letter = letters.find(({ to }) => to === 'jan@example.org')
    expect(letter?.subject).toMatch(/^Przypomnienie/u)
    expect(letter?.text).toMatch(/#t=[\w-]{43}/u)
    const [reminder] = await lettersTo(desk(), jan.id)
    expect(reminder).toMatchObject({ kind: 'reminder', state: 'sent', createdBy: '', sentBy: null })
  })

  test('after days without a server there is one letter, not several', async () => {
    await toldForum(desk())
    pass(desk(), 16 * day)
    await desk().runDue()
    expect(
      desk()
        .letters.map(({ to }) => to)
        .toSorted(),
    ).toEqual(['anna@example.org', 'jan@example.org'])
  })

  test('are one letter a person, about everything that they have not answered', async () => {
    const { client } = desk()
    const { event, anna, jan } = await toldForum(desk())
    const other = await client.panels.create({ ...itemForm({ title: 'Drugi panel' }), eventId: event.id })
    const speaking = place(anna.id)
    const people = [place(jan.id, 'moderator'), speaking]
    await client.panels.putLineup({ panelId: other.id, lineupRevision: 1, people })
    const asking = { eventId: event.id, panelIds: [other.id], appearanceIds: [speaking.id], deadline }
    await client.requests.create({ id: newId(), ...asking, delivery: 'now' })
    await desk().runDue()
    desk().letters.length = 0
    pass(desk(), 10 * day)
    await desk().runDue()
    expect(
      desk()
        .letters.map(({ to }) => to)
        .toSorted(),
    ).toEqual(['anna@example.org', 'jan@example.org'])
    for (const { text } of desk().letters) {
      expect(text).toContain('Panel próbny')
      expect(text).toContain('Drugi panel')
    }
  })

  test('wait in the outbox where staff send them, the newer one in place of the older', async () => {
    const { anna } = await toldForum(desk(), false)
    expect(await passDays(desk(), 15)).toEqual([])
    const letters = await lettersTo(desk(), anna.id)
    expect(letters.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'reminder draft',
      'reminder discarded',
      'request sent',
    ])
  })

  test('do not remind of what nobody was told, nor at an event that is not being planned', async () => {
    const { client } = desk()
    const { event } = await askedForum(desk())
    const stored = await client.settings.get()
    await client.settings.put({ ...stored, remindersGoThemselves: true })
    expect(await passDays(desk(), 14)).toEqual([])
    const { items } = await client.messages.list({})
    await client.messages.send({ messageIds: items.map(({ id }) => id) })
    await desk().runDue()
    const { revision } = await client.events.get({ eventId: event.id })
    await client.events.putState({ eventId: event.id, revision, state: 'archived' })
    expect(await passDays(desk(), 10)).toEqual([])
  })

  test('do not ask about a time that staff are changing', async () => {
    const { panel } = await toldForum(desk())
    await movePanel(desk(), panel.id, '12:00')
    expect(await passDays(desk(), 14)).toEqual([])
    expect(await desk().client.messages.list({ kind: 'reminder' })).toMatchObject({ total: 0 })
  })

  test('that were on their way when an answer came stay at home', async () => {
    const { mailServer, client } = desk()
    const { panel, jan, anna, speaking } = await toldForum(desk())
    mailServer.isDown = true
    pass(desk(), 10 * day)
    await desk().runDue()
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    mailServer.isDown = false
    pass(desk(), day / 24)
    await desk().runDue()
    await desk().runDue()
    expect(desk().letters.map(({ to }) => to)).toEqual(['anna@example.org'])
    expect((await lettersTo(desk(), jan.id))[0]).toMatchObject({ kind: 'reminder', state: 'discarded' })
    expect((await lettersTo(desk(), anna.id))[0]).toMatchObject({ kind: 'reminder', state: 'sent' })
    expect((await client.messages.list({ kind: 'reminder' })).total).toBe(2)
  })

  test('answered in part on their way are written anew about the rest', async () => {
    const { client, mailServer, letters } = desk()
    const { event, panel, jan, speaking } = await toldForum(desk())
    const other = await client.panels.create({ ...itemForm({ title: 'Drugi panel' }), eventId: event.id })
    await client.panels.putLineup({
      panelId: other.id,
      lineupRevision: 1,
      people: [place(jan.id, 'moderator')],
    })
    const asking = { eventId: event.id, panelIds: [other.id], appearanceIds: [], deadline }
    await client.requests.create({ id: newId(), ...asking, delivery: 'now' })
    await desk().runDue()
    mailServer.isDown = true
    pass(desk(), 10 * day)
    await desk().runDue()
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    mailServer.isDown = false
    letters.length = 0
    pass(desk(), day / 24)
    await desk().runDue()
    await desk().runDue()
    const own = letters.filter(({ to }) => to === 'jan@example.org')
    expect(own).toHaveLength(1)
    expect(own[0]?.text).toContain('Drugi panel')
    expect(own[0]?.text).not.toContain('Panel próbny')
  })

  test('are one letter, however many servers look at once', async () => {
    const { ports, letters } = desk()
    await toldForum(desk())
    pass(desk(), 10 * day)
    const now = ports.clock()
    const other = { ...ports, changes: localChanges() }
    await Promise.all([ports, other, ports, other].map((server) => runDue(server, now)))
    await desk().runDue()
    expect(letters.map(({ to }) => to).toSorted()).toEqual(['anna@example.org', 'jan@example.org'])
    expect(await desk().client.messages.list({ kind: 'reminder' })).toMatchObject({ total: 2 })
  })

  test('end with the event, and are not written at one that is only an example', async () => {
    const { client, database } = desk()
    const { event } = await toldForum(desk())
    const { name, timeZone, venueName, venueAddress, venueAccess, description, revision } =
      await client.events.get({ eventId: event.id })
    const details = {
      name,
      timeZone,
      venueName,
      venueAddress,
      venueAccess,
      description,
    }
    const days = { startsOn: '2027-01-30', endsOn: '2027-01-30' }
    await client.events.putDetails({ eventId: event.id, revision, ...details, ...days })
    expect((await passDays(desk(), 20)).map((seen) => seen.slice(0, 5))).toEqual([
      '01-25',
      '01-25',
      '01-29',
      '01-29',
    ])

    await desk().empty()
    await toldForum(desk())
    await database.updateTable('event').set({ isExample: 1 }).execute()
    expect(await passDays(desk(), 20)).toEqual([])
  })
})
