import { describe, expect, test } from 'vitest'
import type { Greeting } from '#contract/greetings.ts'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, personForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

const card = { given: '', family: '', titleBefore: '', titleAfter: '', position: '', organisation: '' }

const greeted = (family: string, fields: Partial<Greeting> = {}): Greeting => ({
  id: newId(),
  personId: null,
  pronunciation: '',
  note: '',
  presence: 'unknown',
  substitute: '',
  ...fields,
  card: { ...card, family, ...fields.card },
})

const openEvent = async ({ client }: Desk) => {
  const { id: eventId } = await client.events.create(eventForm())
  return eventId
}

const families = ({ greetings }: { greetings: Greeting[] }) => greetings.map((it) => it.card.family)

describe.each(hosts)('the greeting list on $name', (host) => {
  const desk = useDesk(host)

  test('is saved whole in its order: people of the directory and bare names', async () => {
    const { client } = desk()
    const eventId = await openEvent(desk())
    const person = await client.people.create(personForm({ given: 'Jan', family: 'Próbny' }))
    expect(await client.greetings.get({ eventId })).toEqual({ eventId, greetingsRevision: 1, greetings: [] })
    const list = [
      greeted('Próbny', {
        personId: person.id,
        card: {
          ...card,
          given: 'Jan',
          family: 'Próbny',
          position: 'starosta',
          organisation: 'Powiat Wzorcowy',
        },
        pronunciation: 'prubny',
        note: 'prosi o wcześniejsze powitanie',
        presence: 'substitute',
        substitute: 'Ewa Zastępcza, wicestarosta',
      }),
      greeted('delegacja z Żor'),
    ]
    const saved = await client.greetings.put({ eventId, greetingsRevision: 1, greetings: list })
    expect(saved).toEqual({ eventId, greetingsRevision: 2, greetings: list })
    const turned = await client.greetings.put({
      eventId,
      greetingsRevision: 2,
      greetings: list.toReversed(),
    })
    expect(families(turned)).toEqual(['delegacja z Żor', 'Próbny'])
    expect(await client.greetings.get({ eventId })).toEqual(turned)
  })

  test('a repeat changes nothing, and a stale change is told what stands there', async () => {
    const { client } = desk()
    const eventId = await openEvent(desk())
    const greetings = [greeted('Pierwszy'), greeted('Drugi')]
    const current = await client.greetings.put({ eventId, greetingsRevision: 1, greetings })
    expect(await client.greetings.put({ eventId, greetingsRevision: 1, greetings })).toEqual(current)
    const other = { eventId, greetingsRevision: 1, greetings: greetings.toReversed() }
    expect(await refusal(client.greetings.put(other))).toEqual({
      status: 409,
      code: 'CONFLICT',
      data: { current },
    })
  })

  test('a person stands on it once, and nobody who is not in the directory', async () => {
    const { client } = desk()
    const eventId = await openEvent(desk())
    const { id: personId } = await client.people.create(personForm())
    const put = (...greetings: Greeting[]) =>
      client.greetings.put({ eventId, greetingsRevision: 1, greetings })
    expect(await refusal(put(greeted('Raz', { personId }), greeted('Dwa', { personId })))).toMatchObject(
      refused(['greetings'], 'person-twice'),
    )
    expect(await refusal(put(greeted('Nikt'), greeted('Obcy', { personId: newId() })))).toMatchObject(
      refused(['greetings', 1, 'personId'], 'person-unknown'),
    )
    expect(await refusal(put(greeted('')))).toMatchObject(
      refused(['greetings', 0, 'card', 'family'], 'too_small'),
    )
    const elsewhere = greeted('Zajęty')
    const otherId = await openEvent(desk())
    await client.greetings.put({ eventId: otherId, greetingsRevision: 1, greetings: [elsewhere] })
    expect(await refusal(put(elsewhere))).toMatchObject(refused(['greetings', 0, 'id'], 'id-taken'))
  })

  test('who left the directory afterwards can stay on it', async () => {
    const { client } = desk()
    const eventId = await openEvent(desk())
    const { id: personId } = await client.people.create(personForm())
    const own = greeted('Próbny', { personId })
    await client.greetings.put({ eventId, greetingsRevision: 1, greetings: [own] })
    await client.people.remove({ personId })
    const greetings = [greeted('Nowy'), own]
    const saved = await client.greetings.put({ eventId, greetingsRevision: 2, greetings })
    expect(families(saved)).toEqual(['Nowy', 'Próbny'])
  })

  test('a new card of the directory is read out at coming events when that is asked for, and nowhere else', async () => {
    const { client } = desk()
    const form = personForm({ family: 'Próbny', position: 'sekretarz' })
    const { id: personId } = await client.people.create(form)
    const known = { ...card, given: form.given, family: form.family }
    const list = async (day: string, position: string) => {
      const { id: eventId } = await client.events.create(eventForm({ startsOn: day, endsOn: day }))
      const own = greeted('Próbny', { personId, card: { ...known, position } })
      await client.greetings.put({ eventId, greetingsRevision: 1, greetings: [own] })
      return eventId
    }
    const coming = await list('2027-10-12', 'sekretarz')
    const [mended, held] = [
      await list('2027-11-12', 'sekretarz miasta'),
      await list('2026-10-12', 'sekretarz'),
    ]
    const change = (position: string, revision: number, updateComing: boolean) =>
      client.people.putDetails({ ...withoutId({ ...form, position }), personId, revision, updateComing })
    const positions = async () => {
      const lists = await Promise.all(
        [coming, mended, held].map((eventId) => client.greetings.get({ eventId })),
      )
      return lists.map(({ greetings, greetingsRevision }) => [greetings[0]?.card.position, greetingsRevision])
    }
    await change('sekretarz', 1, false)
    const before = [
      ['sekretarz', 2],
      ['sekretarz miasta', 2],
      ['sekretarz', 2],
    ]
    expect(await positions()).toEqual(before)
    await change('starosta', 2, true)
    expect(await positions()).toEqual([['starosta', 3], ...before.slice(1)])
    const { items } = await client.history.list({ entity: 'event', entityId: coming, limit: 1 })
    expect(items[0]?.changes.map(({ field }) => field)).toEqual([`greetings.${personId}`])
  })

  test('a new edition greets the same people as they are called now, and does not know yet who came', async () => {
    const { client } = desk()
    const form = personForm({ family: 'Próbny', position: 'sekretarz' })
    const { id: personId } = await client.people.create(form)
    const gone = await client.people.create(personForm({ family: 'Odchodząca' }))
    const eventId = await openEvent(desk())
    const was = { presence: 'substitute' as const, substitute: 'Ewa Zastępcza', note: 'po staroście' }
    const greetings = [
      greeted('delegacja z Żor', was),
      greeted('Próbny', { ...was, personId, card: { ...card, family: 'Próbny', position: 'sekretarz' } }),
      greeted('Odchodząca', { personId: gone.id }),
    ]
    await client.greetings.put({ eventId, greetingsRevision: 1, greetings })
    const renamed = withoutId({ ...form, position: 'starosta' })
    await client.people.putDetails({ ...renamed, personId, revision: 1, updateComing: false })
    await client.people.remove({ personId: gone.id })
    const copyWith = (parts: ('programme' | 'lineups')[]) =>
      client.events.duplicate({ eventId, id: newId(), name: 'Forum następne', startsOn: '2028-10-12', parts })
    const copy = await copyWith(['programme', 'lineups'])
    const copied = await client.greetings.get({ eventId: copy.id })
    expect(copied.greetingsRevision).toBe(1)
    expect(
      copied.greetings.map((it) => [it.card.family, it.card.position, it.note, it.presence, it.substitute]),
    ).toEqual([
      ['delegacja z Żor', '', 'po staroście', 'unknown', ''],
      ['Próbny', 'starosta', 'po staroście', 'unknown', ''],
    ])
    const bare = await copyWith(['programme'])
    expect((await client.greetings.get({ eventId: bare.id })).greetings).toEqual([])
  })

  test('erasing a person takes them off every list, marks about them lose their words, and the history their data', async () => {
    const { client, clock } = desk()
    const { id: personId } = await client.people.create(personForm({ given: 'Zenon', family: 'Znikający' }))
    const event = await client.events.create(eventForm({ startsOn: '2027-02-01', endsOn: '2027-02-01' }))
    const eventId = event.id
    const panel = await client.panels.create({ ...itemForm({ day: '2027-02-01' }), eventId })
    const own = place(personId)
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [own] })
    const list = [greeted('Zostający'), greeted('Znikający', { personId, note: 'słowa o osobie' })]
    await client.greetings.put({ eventId, greetingsRevision: 1, greetings: list })
    const seen = { appearanceId: own.id, presence: 'absent' as const, substitute: '', note: 'słowa o osobie' }
    const details = { total: 10, sectors: [], presences: [seen] }
    await client.attendance.put({ eventId, attendanceRevision: 1, ...details })
    const exported = JSON.stringify((await client.people.exportData({ personId })).tables)
    expect(exported).toContain('"note":"słowa o osobie"')
    expect(exported).not.toContain('Zostający')

    clock.now = '2027-03-01T10:00:00.000Z'
    await client.people.erase({ personId })
    const after = await client.greetings.get({ eventId })
    expect([families(after), after.greetingsRevision]).toEqual([['Zostający'], 3])
    const { presences, total } = await client.attendance.get({ eventId })
    expect([presences, total]).toEqual([[{ ...seen, note: '' }], 10])
    const history = await client.history.list({ entity: 'event', entityId: eventId })
    expect(JSON.stringify(history)).not.toContain('słowa o osobie')
    expect(JSON.stringify(history)).toContain('Zostający')
  })
})
