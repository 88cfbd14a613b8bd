import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { eventForm, itemForm, organisationForm, personForm, place, withoutId } from './forms.ts'
import { hosts, type Host } from './hosts.ts'
import { brokenInvariants } from './invariants.ts'
import { uncheckedRevisions } from './uncheckedRevisions.ts'
import { openDesk, refusal, type Desk } from './useDesk.ts'

const onPostgres = () => {
  const host = hosts.find((it) => it.name === 'PostgreSQL')
  if (!host) throw new Error('There is no PostgreSQL among the hosts')
  return host
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * A hundred editors save twenty times each on ten people, every time adding a word of their own to what they read; who
 * is refused reads again after a moment, as somebody does who is shown the conflict. Answers what was lost.
 */
const editAtOnce = async ({ client, send }: Desk) => {
  const form = withoutId(personForm())
  const people = await Promise.all(Array.from({ length: 10 }, () => client.people.create(personForm())))
  const statuses = new Map<number, number>()
  const acknowledged: string[] = []

  const save = async (personId: string, word: string) => {
    for (;;) {
      const { notes, revision } = await client.people.get({ personId })
      const body = { ...form, notes: `${notes} ${word}`, revision, updateComing: false }
      const { status } = await send('PUT', `/people/${personId}/details`, body)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status === 200) return acknowledged.push(word)
      if (status !== 409) throw new Error(`A save was answered ${status}`)
      await wait(Math.random() * 1500)
    }
  }
  const edit = async (editor: number) => {
    for (let round = 0; round < 20; round += 1)
      await save(people[(editor + round) % people.length]?.id ?? '', `${editor}-${round}`)
  }
  await Promise.all(Array.from({ length: 100 }, (_, editor) => edit(editor)))

  const saved = await Promise.all(people.map((person) => client.people.get({ personId: person.id })))
  const kept = new Set(saved.flatMap((person) => person.notes.split(' ')))
  const lost = acknowledged.filter((word) => !kept.has(word)).length
  return { lost, saves: acknowledged.length, stale: statuses.get(409) ?? 0, answers: [...statuses.keys()] }
}

describe('a hundred editors on PostgreSQL', () => {
  test('lose nothing, and every stale save is refused', { timeout: 240_000 }, async () => {
    const desk = await openDesk(onPostgres())
    const { lost, saves, stale, answers } = await editAtOnce(desk)
    expect({ lost, saves, answers: answers.toSorted((one, other) => one - other) }).toEqual({
      lost: 0,
      saves: 2000,
      answers: [200, 409],
    })
    expect(stale).toBeGreaterThan(0)
    expect(desk.reported).toEqual([])
    // One entry for each of the people, their creation, and each of the saves.
    expect(await verifyHistory(desk.database)).toMatchObject({ entries: 2010, problem: null })
    await desk.close()
  })

  test('lose what others wrote when the revision is not checked', { timeout: 240_000 }, async () => {
    const host: Host = {
      name: 'PostgreSQL without a check',
      open: async () => {
        const { database, close } = await onPostgres().open()
        return { database: database.withPlugin(uncheckedRevisions), close }
      },
    }
    const desk = await openDesk(host)
    const { lost, saves, stale } = await editAtOnce(desk)
    expect([saves, stale]).toEqual([2000, 0])
    expect(lost).toBeGreaterThan(0)
    await desk.close()
  })
})

describe.each(hosts)('everything changed at once on $name', (host) => {
  test(
    'is answered or refused, never stuck, and fits together afterwards',
    { timeout: 120_000 },
    async () => {
      const desk = await openDesk(host)
      const { client, send, database, reported } = desk
      const event = await client.events.create(eventForm())
      const eventId = event.id
      const organisations = await Promise.all([1, 2].map(() => client.partners.create(organisationForm())))
      const organisationIds = organisations.map(({ id }) => id)
      const people = await Promise.all(
        Array.from({ length: 6 }, () => client.people.create(personForm({ organisationIds }))),
      )
      const items = await Promise.all(
        Array.from({ length: 4 }, () => client.panels.create({ ...itemForm(), eventId })),
      )
      const rooms = [{ id: newId(), name: 'Sala A', capacity: null }]
      let turn = 0
      const next = <Item>(list: readonly Item[]) => {
        turn += 1
        return list[turn % list.length]
      }
      const shuffled = <Item>(list: readonly Item[]) =>
        list
          .map((item, index) => ({ item, by: (index * 7 + turn) % 5 }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ item }) => item)
      const answers = new Map<string, Set<number>>()
      const ask = async (method: string, path: string, body?: unknown) => {
        const { status } = await send(method, path, body)
        const change = `${method} ${path.replace(/[\da-f-]{36}/u, '…')}`
        answers.set(change, (answers.get(change) ?? new Set()).add(status))
      }
      /** A change on what is stored now, which is another by the time it arrives. */
      const changes = [
        async () => {
          const { id, lineupRevision } = await client.panels.get({ panelId: next(items)?.id ?? '' })
          const chosen = shuffled(people)
            .slice(0, 4)
            .map((person) => place(person.id))
          await ask('PUT', `/panels/${id}/lineup`, { lineupRevision, people: chosen })
        },
        async () => {
          const { id, revision } = await client.people.get({ personId: next(people)?.id ?? '' })
          const form = withoutId(personForm({ organisationIds, position: `prezes ${turn}` }))
          await ask('PUT', `/people/${id}/details`, { ...form, revision, updateComing: true })
        },
        async () => {
          const programme = await client.programmeItems.list({ eventId })
          const itemIds = shuffled(programme.items).map(({ id }) => id)
          const { programmeRevision } = programme
          await ask('PUT', `/events/${eventId}/programme`, { programmeRevision, itemIds })
        },
        async () => {
          const { id, revision } = await client.partners.get({ organisationId: next(organisationIds) ?? '' })
          const form = withoutId(organisationForm({ name: `Fundacja ${turn}` }))
          await ask('PUT', `/partners/${id}/details`, { ...form, revision, updateComing: true })
        },
        async () => {
          const { partnersRevision } = await client.eventPartners.list({ eventId })
          const roles = [{ role: 'partner', order: 1, orderRule: 'agreed' }]
          const partners = shuffled(organisationIds).map((organisationId) => ({
            id: newId(),
            organisationId,
            roles,
          }))
          await ask('PUT', `/events/${eventId}/partners`, { partnersRevision, partners })
        },
        async () => {
          const { revision } = await client.events.get({ eventId })
          await ask('PUT', `/events/${eventId}/rooms`, { revision, rooms: turn % 2 ? rooms : [] })
        },
        async () => {
          const { id, revision } = await client.panels.get({ panelId: next(items)?.id ?? '' })
          const form = withoutId(itemForm({ roomId: rooms[0]?.id ?? null, title: `Panel ${turn}` }))
          await ask('PUT', `/panels/${id}/details`, { ...form, revision })
        },
        async () => {
          const id = next(people)?.id ?? ''
          await ask('DELETE', `/people/${id}`)
          await ask('POST', `/people/${id}/restore`)
        },
        async () => {
          const id = next(items)?.id ?? ''
          await ask('DELETE', `/panels/${id}`)
          await ask('POST', `/panels/${id}/restore`)
        },
        async () => {
          const id = next(organisationIds) ?? ''
          await ask('DELETE', `/partners/${id}`)
          await ask('POST', `/partners/${id}/restore`)
        },
      ]
      const work = async (worker: number) => {
        for (let round = 0; round < 30; round += 1) {
          // Somebody may have deleted it meanwhile: that is an answer too.
          await changes[(worker * 3 + round) % changes.length]?.().catch(async (error: unknown) => {
            expect((await refusal(Promise.reject(error))).status).toBe(404)
          })
        }
      }
      await Promise.all(Array.from({ length: 10 }, (_, worker) => work(worker)))
      // Each kind of change came through, and none was answered in another way than it may be.
      const told = [...answers].map(([change, statuses]) => ({ change, statuses: [...statuses] }))
      expect(told).toHaveLength(13)
      expect(told.filter(({ statuses }) => !statuses.includes(200))).toEqual([])
      const all = told.flatMap(({ statuses }) => statuses)
      expect(all.filter((status) => ![200, 404, 409, 422].includes(status))).toEqual([])
      expect(reported).toEqual([])
      expect(await brokenInvariants(database)).toEqual([])
      expect(await verifyHistory(database)).toMatchObject({ problem: null })
      await desk.close()
    },
  )
})
