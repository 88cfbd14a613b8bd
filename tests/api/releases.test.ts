import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { releaseContent } from '#contract/releaseContent.ts'
import { newId } from '#domain/id.ts'
import { canonicalHash, canonicalText } from '#domain/canonical.ts'
import { readPublished } from '#server/releases/readPublished.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { insertRelease, publishAs } from '#tests/setup/insertRelease.ts'
import { hosts } from './hosts.ts'
import { pass, second } from './letIn.ts'
import { makeRelease } from './makeRelease.ts'
import { planForum } from './planForum.ts'
import { lineupForum, signedForum } from './signedForum.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('releases on $name', (host) => {
  const desk = useDesk(host)

  test('a release freezes the programme as it was looked at, numbered and named, and is read back by number', async () => {
    const { client, database } = desk()
    const { eventId, panelId, saveDetails } = await signedForum(desk())
    const before = await client.releases.prepare({ eventId })
    expect(before).toMatchObject({ number: 1, last: null, isNew: true, changes: [], gate: [] })
    expect(before.suggestedSlug).toBe('forum-probne-2027')
    const first = await makeRelease(desk(), eventId, { name: 'Pierwsza' })
    expect(first).toMatchObject({ number: 1, name: 'Pierwsza', hash: before.hash })
    const kept = await client.releases.get({ eventId, number: 1 })
    expect(kept.hash).toBe(await canonicalHash(kept.content))
    expect(kept.content.items).toMatchObject([{ itemId: panelId, start: '10:00', durationMinutes: 60 }])
    expect(kept.content.items[0]?.people.map(({ role, isConfirmed }) => [role, isConfirmed])).toEqual([
      ['moderator', true],
      ['panelist', true],
      ['expert', true],
    ])
    await saveDetails({ title: 'Panel przemianowany' })
    // What was released stays as it was, whatever the programme says now.
    expect((await client.releases.get({ eventId, number: 1 })).content).toEqual(kept.content)
    expect(await client.releases.prepare({ eventId })).toMatchObject({
      number: 2,
      isNew: true,
      changes: [{ kind: 'item-title', from: 'Panel próbny', to: 'Panel przemianowany' }, {}],
    })
    await makeRelease(desk(), eventId, { name: 'Druga', reason: 'Podpis w drodze' })
    expect((await client.releases.list({ eventId })).items.map(({ number, name }) => [number, name])).toEqual(
      [
        [2, 'Druga'],
        [1, 'Pierwsza'],
      ],
    )
    expect(await readRelease(database, eventId, 'last')).toMatchObject({ number: 2, name: 'Druga' })
    const { changes } = await client.releases.difference({ eventId, from: 1, to: 2 })
    expect(changes.map(({ kind }) => kind)).toEqual(['item-title', 'person-confirmed'])
    expect(await client.releases.difference({ eventId, from: 2, to: 2 })).toMatchObject({ changes: [] })
    expect(await refusal(client.releases.difference({ eventId, from: 1, to: 3 }))).toMatchObject({
      status: 404,
    })
  })

  test('a stored release can be neither changed nor deleted, whoever writes SQL', async () => {
    const { database } = desk()
    const { eventId } = await signedForum(desk())
    const { id } = await makeRelease(desk(), eventId)
    const before = await readRelease(database, eventId, 1)
    const changed = database.updateTable('release').set({ name: 'Inna' }).where('id', '=', id)
    await expect(changed.execute()).rejects.toThrow(/append-only/u)
    await expect(database.deleteFrom('release').where('id', '=', id).execute()).rejects.toThrow(
      /append-only/u,
    )
    const replaced = sql`insert into release select * from release where id = ${id}`
    await expect(replaced.execute(database)).rejects.toThrow()
    expect(await readRelease(database, eventId, 1)).toEqual(before)
  })

  test('what changed between looking and publishing does not go out unseen', async () => {
    const { client } = desk()
    const { eventId, saveDetails } = await signedForum(desk())
    const { hash, gateHash, suggestedSlug: slug } = await client.releases.prepare({ eventId })
    await saveDetails({ roomId: null })
    const stale = { eventId, id: newId(), name: 'Pierwsza', hash, gateHash, reason: '', slug, isTold: false }
    const now = await client.releases.prepare({ eventId })
    expect(await refusal(client.releases.create(stale))).toMatchObject({
      status: 409,
      data: { current: { hash: now.hash, number: 1 } },
    })
    expect((await client.releases.list({ eventId })).items).toEqual([])
    // Nor does something that opened meanwhile slip through with a reason that was given for something else.
    const other = { ...stale, hash: now.hash, gateHash: 'f'.repeat(64), reason: 'Pilne' }
    expect(await refusal(client.releases.create(other))).toMatchObject({ status: 409 })
    await client.releases.create({ ...stale, hash: now.hash, gateHash: now.gateHash })
  })

  test('the same creation again answers the same release; another body under its id is refused; nothing new is said to be so', async () => {
    const { client } = desk()
    const { eventId } = await signedForum(desk())
    const { hash, gateHash, suggestedSlug: slug } = await client.releases.prepare({ eventId })
    const body = { eventId, id: newId(), name: 'Pierwsza', hash, gateHash, reason: '', slug, isTold: true }
    const first = await client.releases.create(body)
    expect(await client.releases.create(body)).toEqual(first)
    expect((await client.releases.list({ eventId })).items).toHaveLength(1)
    expect(await refusal(client.releases.create({ ...body, name: 'Inna' }))).toMatchObject(
      refused(['id'], 'id-taken'),
    )
    expect(await client.releases.prepare({ eventId })).toMatchObject({ isNew: false, changes: [] })
    const again = { ...body, id: newId(), name: 'Druga' }
    expect(await refusal(client.releases.create(again))).toMatchObject(refused(['hash'], 'nothing-new'))
  })

  test('silence blocks and a skipped answer counts as an override; with a reason it goes out, and both are kept', async () => {
    const { client } = desk()
    const { eventId, panelId, idOf } = await lineupForum(desk())
    const { gate, suggestedSlug: slug, hash, gateHash } = await client.releases.prepare({ eventId })
    expect(gate.map(({ code, severity, entries }) => [code, severity, entries.length])).toEqual([
      ['panels-not-signed', 'blocks', 1],
      ['people-not-confirmed', 'blocks', 2],
    ])
    const body = { eventId, id: newId(), name: 'Pierwsza', hash, gateHash, reason: '', slug, isTold: false }
    expect(await refusal(client.releases.create(body))).toMatchObject(refused(['reason'], 'gate-blocks'))
    const { people } = await client.lineups.get({ panelId })
    const jan = people.find(({ personId }) => personId === idOf('Jan'))
    await client.lineups.answer({
      panelId,
      id: newId(),
      appearanceId: jan?.appearanceId ?? '',
      coversHash: jan?.coversHash ?? '',
      decision: { kind: 'skipped', reason: 'Nie odbiera' },
    })
    await makeRelease(desk(), eventId, { reason: 'Druk dziś o 12' })
    const kept = await client.releases.get({ eventId, number: 1 })
    expect(kept.reason).toBe('Druk dziś o 12')
    expect(kept.gate.flatMap(({ code, entries }) => entries.map((entry) => [code, entry]))).toMatchObject([
      ['panels-not-signed', { kind: 'panel', itemId: panelId, state: 'draft' }],
      ['people-not-confirmed', { personId: idOf('Zenon'), name: 'Zenon Testowa', state: 'proposed' }],
      ['answers-skipped', { personId: idOf('Jan'), name: 'Jan Testowa', state: 'skipped' }],
    ])
    const { items } = await client.history.ofEvent({ eventId })
    expect(items.find(({ operation }) => operation === 'releases.create')?.changes).toMatchObject([
      {
        after: {
          number: 1,
          reason: 'Druk dziś o 12',
          overridden: [{ count: 1 }, { count: 1 }, { count: 1 }],
        },
      },
    ])
    // Announced as „do potwierdzenia”, nothing of it blocks.
    await client.lineups.putMark({ panelId, isToBeConfirmed: true })
    expect(await client.releases.prepare({ eventId })).toMatchObject({ gate: [] })
  })

  test('an address is had by one event, can be withdrawn and is back with the next release', async () => {
    const { client, database } = desk()
    const one = await signedForum(desk())
    const other = await signedForum(desk())
    await makeRelease(desk(), one.eventId, { slug: 'forum' })
    expect(await refusal(makeRelease(desk(), other.eventId, { slug: 'forum' }))).toMatchObject(
      refused(['slug'], 'slug-taken'),
    )
    expect(await refusal(makeRelease(desk(), other.eventId, { slug: 'Żółć' }))).toMatchObject({ status: 422 })
    expect(await readPublished(database, { slug: 'forum' })).toMatchObject([{ number: 1 }])
    const { eventId } = one
    await client.publications.put({ eventId, slug: 'forum', isWithdrawn: true, revision: 1 })
    expect(await readPublished(database, { slug: 'forum' })).toEqual([])
    const stale = client.publications.put({ eventId, slug: 'forum', isWithdrawn: false, revision: 1 })
    expect(await refusal(stale)).toMatchObject({ status: 409, data: { current: { revision: 2 } } })
    await client.publications.put({ eventId, slug: 'forum', isWithdrawn: false, revision: 2 })
    expect(await readPublished(database, { slug: 'forum' })).toHaveLength(1)
    await client.publications.put({ eventId, slug: 'forum', isWithdrawn: true, revision: 3 })
    await one.saveDetails({ abstract: 'Nowy opis' })
    await makeRelease(desk(), eventId)
    expect(await readPublished(database, { slug: 'forum' })).toMatchObject([{ number: 2 }])
    await client.events.remove({ eventId })
    expect(await readPublished(database, { slug: 'forum' })).toEqual([])
  })

  test('of two events that ask for one address at once the later is told that it is taken', async () => {
    const { client, database } = desk()
    const eventIds: string[] = []
    for (const slug of ['forum-pierwsze', 'forum-drugie']) {
      const { event } = await planForum(desk())
      await insertRelease(database, event.id)
      await publishAs(database, event.id, slug)
      eventIds.push(event.id)
    }
    for (let round = 1; round <= 5; round += 1) {
      const slug = `forum-wspolne-${round}`
      const boards = await Promise.all(eventIds.map((eventId) => client.releases.list({ eventId })))
      const puts = boards.map(({ eventId, publication }) => {
        const revision = publication?.revision ?? 0
        return client.publications.put({ eventId, revision, slug, isWithdrawn: false })
      })
      const answers = await Promise.all(
        puts.map((put) =>
          put.then(
            () => 'taken by us',
            (error: unknown) => JSON.stringify(error),
          ),
        ),
      )
      expect(answers.filter((answer) => answer === 'taken by us')).toHaveLength(1)
      expect(answers.filter((answer) => answer.includes('slug-taken'))).toHaveLength(1)
    }
  })

  test('an event that is called off is released once more, with every item called off', async () => {
    const { client } = desk()
    const { eventId, panelId } = await signedForum(desk())
    await makeRelease(desk(), eventId)
    const { revision } = await client.events.get({ eventId })
    await client.events.putState({ eventId, revision, state: 'cancelled' })
    expect(await client.releases.prepare({ eventId })).toMatchObject({
      gate: [],
      changes: [{ kind: 'event-cancelled', isCancelled: true }, { kind: 'item-removed' }],
    })
    await makeRelease(desk(), eventId)
    const { content } = await client.releases.get({ eventId, number: 2 })
    expect(content).toMatchObject({
      event: { isCancelled: true },
      items: [],
      cancelled: [{ itemId: panelId }],
    })
  })

  test('what was printed from a release is kept, can be taken back, and says how much changed since', async () => {
    const { client } = desk()
    const { eventId, saveDetails } = await signedForum(desk())
    await makeRelease(desk(), eventId)
    const print = { what: 'Program A4', materialId: null, printedOn: '2027-10-01', copies: 200, note: '' }
    const body = { eventId, number: 1, id: newId(), ...print }
    const made = await client.releases.addPrint(body)
    expect(made).toMatchObject({ releaseNumber: 1, copies: 200, changesSince: 0 })
    expect(await client.releases.addPrint(body)).toEqual(made)
    pass(desk(), second)
    await saveDetails({ abstract: 'Nowy opis' })
    await makeRelease(desk(), eventId)
    expect((await client.releases.list({ eventId })).prints).toMatchObject([{ changesSince: 1 }])
    await client.releases.removePrint({ printId: made.id })
    expect((await client.releases.list({ eventId })).prints).toEqual([])
    await client.releases.restorePrint({ printId: made.id })
    expect((await client.releases.list({ eventId })).prints).toMatchObject([{ id: made.id }])
    const elsewhere = { ...body, id: newId(), materialId: newId() }
    expect(await refusal(client.releases.addPrint(elsewhere))).toMatchObject(
      refused(['materialId'], 'material-unknown'),
    )
    expect(await refusal(client.releases.addPrint({ ...body, id: newId(), number: 9 }))).toMatchObject({
      status: 404,
    })
  })

  test('the content is stored as its canonical text', async () => {
    const { database } = desk()
    const { eventId } = await signedForum(desk())
    await makeRelease(desk(), eventId)
    const { content } = await database
      .selectFrom('release')
      .select('content')
      .where('eventId', '=', eventId)
      .executeTakeFirstOrThrow()
    expect(content).toBe(canonicalText(releaseContent.parse(JSON.parse(content))))
  })
})
