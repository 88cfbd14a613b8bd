import { describe, expect, test } from 'vitest'
import { localChanges } from '#server/changes.ts'
import { runDue } from '#server/jobs.ts'
import { deliver } from '#server/outbox/deliver.ts'
import { answerFor, askedForum, letterTo } from './askedForum.ts'
import { hosts } from './hosts.ts'
import { minute, pass } from './letIn.ts'
import { useDesk, type Desk } from './useDesk.ts'

/** Sends both letters of the asked forum, to go with the next minute. */
const sendAll = async ({ client }: Desk) => {
  const { items } = await client.messages.list({})
  await client.messages.send({ messageIds: items.map(({ id }) => id) })
}

describe.each(hosts)('letters on their way on $name', (host) => {
  const desk = useDesk(host)

  test('go soon after staff sent them, without waiting for the minute', async () => {
    await askedForum(desk())
    await sendAll(desk())
    await expect
      .poll(() =>
        desk()
          .letters.map(({ to }) => to)
          .toSorted(),
      )
      .toEqual(['anna@example.org', 'jan@example.org'])
    await expect.poll(async () => (await desk().client.messages.list({})).counts.sent).toBe(2)
  })

  test('are tried again after a minute, five, thirty and two hours, and then left to staff', async () => {
    const { client, mailServer, runDue: nextMinute, database, letters } = desk()
    const { event, jan } = await askedForum(desk())
    const { id: messageId, revision } = await letterTo(desk(), jan.id)
    mailServer.isDown = true
    await client.messages.send({ messageIds: [messageId] })
    await nextMinute()
    for (const [tried, pause] of [1, 5, 30, 120].entries()) {
      expect(await client.messages.get({ messageId })).toMatchObject({
        state: 'queued',
        attempts: tried + 1,
        error: 'The mail server is down',
        nextTryAt: new Date(Date.parse(desk().clock.now) + pause * minute).toISOString(),
      })
      pass(desk(), pause * minute - 1)
      await nextMinute()
      expect(await client.messages.get({ messageId })).toMatchObject({ attempts: tried + 1 })
      pass(desk(), 1)
      await nextMinute()
    }
    const failed = await client.messages.get({ messageId })
    expect(failed).toMatchObject({ state: 'failed', attempts: 5, nextTryAt: null })
    expect(failed.revision).toBeGreaterThan(revision)
    // A link whose letter never went opens for nobody.
    expect((await client.reviewLinks.list({ eventId: event.id })).items).toEqual([])
    expect(
      await database.selectFrom('session').select('id').where('linkId', 'is not', null).execute(),
    ).toEqual([])

    mailServer.isDown = false
    expect(await client.messages.send({ messageIds: [messageId] })).toEqual({ queued: 1 })
    await nextMinute()
    expect(letters.map(({ to }) => to)).toEqual(['jan@example.org'])
    expect(await client.messages.get({ messageId })).toMatchObject({ state: 'sent', attempts: 1, error: '' })
  })

  test('that may have gone although the line broke bring a link that opens', async () => {
    const { client, mailServer, runDue: nextMinute } = desk()
    const { event, jan } = await askedForum(desk())
    const { id: messageId } = await letterTo(desk(), jan.id)
    const sendOnce = async (refusal: Error) => {
      mailServer.refusal = refusal
      await client.messages.send({ messageIds: [messageId] })
      await nextMinute()
      return (await client.reviewLinks.list({ eventId: event.id })).items.length
    }
    const unreachable = { code: 'ESOCKET', syscall: 'connect' }
    expect(await sendOnce(Object.assign(new Error('connect ECONNREFUSED'), unreachable))).toBe(0)
    pass(desk(), minute)
    expect(await sendOnce(Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' }))).toBe(1)
    expect(await client.messages.get({ messageId })).toMatchObject({ state: 'queued', attempts: 2 })
  })

  test('that the mail server will never take are not tried again, and say what it said', async () => {
    const { client, mailServer, runDue: nextMinute } = desk()
    const { jan } = await askedForum(desk())
    const { id: messageId } = await letterTo(desk(), jan.id)
    mailServer.refusal = Object.assign(new Error('Message failed'), {
      response: '550 5.1.1 No such\r\nmailbox',
      responseCode: 550,
    })
    await client.messages.send({ messageIds: [messageId] })
    await nextMinute()
    const failed = await client.messages.get({ messageId })
    expect(failed).toMatchObject({ state: 'failed', attempts: 1, error: '550 5.1.1 No such mailbox' })
    expect(await client.messages.restore({ messageId, revision: failed.revision })).toMatchObject({
      state: 'draft',
      attempts: 0,
      error: '',
    })
  })

  test('can be taken off the way between two tries', async () => {
    const { client, mailServer, runDue: nextMinute, letters } = desk()
    const { jan } = await askedForum(desk())
    const { id: messageId } = await letterTo(desk(), jan.id)
    mailServer.isDown = true
    await client.messages.send({ messageIds: [messageId] })
    await nextMinute()
    const { revision } = await client.messages.get({ messageId })
    expect(await client.messages.discard({ messageId, revision })).toMatchObject({ state: 'discarded' })
    mailServer.isDown = false
    pass(desk(), 10 * minute)
    await nextMinute()
    expect(letters).toEqual([])
  })

  test('go once, however many servers send at once', async () => {
    const { ports, letters } = desk()
    const forum = await askedForum(desk())
    await sendAll(desk())
    const other = { ...ports, changes: localChanges() }
    const now = ports.clock()
    await Promise.all([ports, other, ports, other].map((server) => runDue(server, now)))
    await desk().runDue()
    expect(letters.map(({ to }) => to).toSorted()).toEqual(['anna@example.org', 'jan@example.org'])
    expect(await letterTo(desk(), forum.anna.id)).toMatchObject({ state: 'sent' })
  })

  test('that a server had in its hands when it stopped are left to staff: they may have gone', async () => {
    const { client, database, clock, runDue: nextMinute, letters } = desk()
    const { jan } = await askedForum(desk())
    const { id: messageId } = await letterTo(desk(), jan.id)
    const claimed = { state: 'queued', claimedAt: clock.now, nextTryAt: clock.now } as const
    await database.updateTable('message').set(claimed).where('id', '=', messageId).execute()
    pass(desk(), 9 * minute)
    await nextMinute()
    expect(await client.messages.get({ messageId })).toMatchObject({ state: 'queued' })
    pass(desk(), minute)
    await nextMinute()
    expect(await client.messages.get({ messageId })).toMatchObject({ state: 'failed', error: 'interrupted' })
    expect(letters).toEqual([])
  })

  test('do not wait for one whose addressee was erased while it was going', async () => {
    const { client, database, clock, ports, administrator } = desk()
    const { anna, jan } = await askedForum(desk())
    const people = new Map([
      ['anna@example.org', anna.id],
      ['jan@example.org', jan.id],
    ])
    const gone: string[] = []
    const send = async ({ to }: { to: string }) => {
      gone.push(to)
      if (gone.length === 1) await client.people.erase({ personId: people.get(to) ?? '' })
    }
    const queued = { state: 'queued', nextTryAt: clock.now, sentById: administrator.userId } as const
    await database.updateTable('message').set(queued).execute()
    await deliver({ ...ports, mail: { send } })
    expect(gone.toSorted()).toEqual([...people.keys()])
    expect((await client.messages.list({})).counts).toMatchObject({ sent: 1, queued: 0 })
  })

  test('that staff send go although the person answered meanwhile: staff were told', async () => {
    const { client, runDue: nextMinute, letters } = desk()
    const { jan, panel, speaking } = await askedForum(desk())
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    const { id, overtaken } = await letterTo(desk(), jan.id)
    expect(overtaken).toEqual(['answered'])
    await client.messages.send({ messageIds: [id] })
    await nextMinute()
    expect(letters).toHaveLength(1)
  })

  test('do not leave without a way to open their link', async () => {
    const { client, runDue: nextMinute, letters } = desk()
    const { jan } = await askedForum(desk())
    const { id: messageId } = await letterTo(desk(), jan.id)
    await client.people.remove({ personId: jan.id })
    await client.messages.send({ messageIds: [messageId] })
    await nextMinute()
    expect(await client.messages.get({ messageId })).toMatchObject({ state: 'failed', error: 'no-link' })
    expect(letters).toEqual([])
  })
})
