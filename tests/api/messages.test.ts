import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { selectMessages, toMessages } from '#server/outbox/readMessages.ts'
import { askedForum, letterTo } from './askedForum.ts'
import { counted } from './counted.ts'
import { personForm, place } from './forms.ts'
import { hosts } from './hosts.ts'
import { openLink, secretOf } from './letIn.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('the outbox on $name', (host) => {
  const desk = useDesk(host)

  test('holds a letter for each person asked, and finds it by state, event, kind and words', async () => {
    const { client } = desk()
    const { event, panel, anna } = await askedForum(desk())
    const list = await client.messages.list({})
    expect(list).toMatchObject({
      total: 2,
      canSend: true,
      counts: { draft: 2, queued: 0, sent: 0, failed: 0, discarded: 0 },
    })
    expect(await letterTo(desk(), anna.id)).toMatchObject({
      kind: 'request',
      name: 'Anna Moderująca',
      to: 'anna@example.org',
      state: 'draft',
      isEdited: false,
      overtaken: [],
      items: [{ id: panel.id, title: panel.title }],
      createdBy: 'Osoba Próbna (administrator)',
      sentAt: null,
    })
    const found = async (input: Parameters<typeof client.messages.list>[0]) =>
      (await client.messages.list(input)).items.map(({ name }) => name)
    expect(await found({ q: 'moderujaca' })).toEqual(['Anna Moderująca'])
    expect(await found({ q: 'potwierdzenie skladu' })).toEqual(['Anna Moderująca'])
    expect(await found({ eventId: newId() })).toEqual([])
    expect(await found({ eventId: event.id, kind: 'request', state: 'draft' })).toHaveLength(2)
    expect(await found({ kind: 'reminder' })).toEqual([])
    expect(await found({ state: 'sent' })).toEqual([])
    const first = await client.messages.list({ limit: 1 })
    const second = await client.messages.list({ limit: 1, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(list.items.map(({ id }) => id))
    expect(second.nextCursor).toBeNull()
  })

  test('asks the database as often for a page of letters as for one', async () => {
    await askedForum(desk())
    await askedForum(desk())
    const { database, queries } = counted(desk().database)
    const rows = await selectMessages(database).execute()
    const asked = async (page: typeof rows) => {
      const before = queries()
      await toMessages(database, page)
      return queries() - before
    }
    expect(rows).toHaveLength(4)
    expect(await asked(rows)).toBe(await asked(rows.slice(0, 1)))
  })

  test('an edited letter goes as it was written, with a link that opens and what is done with the data', async () => {
    const { client, letters, runDue, clock } = desk()
    const { event, anna } = await askedForum(desk())
    const { id: messageId, text, subject, revision } = await letterTo(desk(), anna.id)
    expect(text).toContain('{link}')
    expect(text).toContain('{klauzula}')
    const edited = { messageId, revision, subject: 'Prosimy o skład', text: `Dopisek.\n\n${text}` }
    expect(await client.messages.put(edited)).toMatchObject({ isEdited: true, subject: 'Prosimy o skład' })
    expect(await client.messages.put(edited)).toMatchObject({ revision: revision + 1 })
    expect(await refusal(client.messages.put({ ...edited, subject }))).toMatchObject({
      status: 409,
      data: { current: { subject: 'Prosimy o skład' } },
    })
    const preview = await client.messages.preview({ messageId })
    expect(preview).toMatchObject({ to: 'anna@example.org', subject: 'Prosimy o skład' })
    expect(preview.text).toContain('strona Fundacji Wzór')
    expect(secretOf(preview.text)).toBe('')

    expect(await client.messages.send({ messageIds: [messageId] })).toEqual({ queued: 1 })
    expect(await client.messages.send({ messageIds: [messageId] })).toEqual({ queued: 0 })
    await runDue()
    expect(letters).toHaveLength(1)
    const [letter] = letters
    expect(letter).toMatchObject({ to: 'anna@example.org', subject: 'Prosimy o skład', calendar: '' })
    expect(letter?.messageId).toBe(`<${messageId}@localhost>`)
    expect(letter?.text).toMatch(/^Dopisek\.\n\n/u)
    expect(letter?.text).toContain('strona Fundacji Wzór')
    expect(letter?.text).not.toMatch(/[{}]/u)
    expect((await openLink(desk(), secretOf(letter?.text))).status).toBe(200)

    const sent = await client.messages.get({ messageId })
    expect(sent).toMatchObject({
      state: 'sent',
      sentAt: clock.now,
      sentBy: 'Osoba Próbna (administrator)',
      way: 'smtp',
      attempts: 1,
    })
    // The secret of a link stands nowhere but in the letter itself.
    expect(sent.text).toContain('{link}')
    expect(sent.text).toContain('strona Fundacji Wzór')
    // Short words are bound in what goes out; what is kept is searched and copied as it was written.
    expect(letter?.text).toContain('\u00a0')
    expect(sent.text).not.toContain('\u00a0')
    const { items } = await client.reviewLinks.list({ eventId: event.id })
    expect(items).toMatchObject([{ reviewer: { id: anna.id }, mailedAt: clock.now }])
    const history = await client.history.ofEvent({ eventId: event.id })
    const states = history.items
      .flatMap(({ changes }) => changes)
      .filter(({ field }) => field.endsWith(`.${messageId}`))
      .map(({ after }) => after)
    expect(states).toMatchObject([{ state: 'sent', name: 'Anna Moderująca' }, { state: 'queued' }])
  })

  test('who was told what is done with their data is not told again', async () => {
    const { client } = desk()
    const { anna } = await askedForum(desk())
    const { id: messageId, revision } = await letterTo(desk(), anna.id)
    const copied = await client.messages.copy({ messageId, id: newId() })
    expect(copied.text).toContain('strona Fundacji Wzór')
    expect((await openLink(desk(), secretOf(copied.text))).status).toBe(200)
    expect((await client.messages.copy({ messageId, id: newId() })).text).not.toContain(
      'strona Fundacji Wzór',
    )
    expect(await client.messages.get({ messageId })).toMatchObject({ state: 'draft', revision })
  })

  test('copying again after an answer was lost makes no second link, but a secret that is known', async () => {
    const { client } = desk()
    const { event, anna, jan } = await askedForum(desk())
    const { id: messageId } = await letterTo(desk(), anna.id)
    const copy = { messageId, id: newId() }
    const lost = await client.messages.copy(copy)
    const again = await client.messages.copy(copy)
    const { items } = await client.reviewLinks.list({ eventId: event.id })
    expect(items).toMatchObject([{ id: copy.id, reviewer: { id: anna.id } }])
    expect((await openLink(desk(), secretOf(again.text))).status).toBe(200)
    expect((await openLink(desk(), secretOf(lost.text))).status).toBe(410)
    const { items: history } = await client.history.ofEvent({ eventId: event.id })
    expect(history.filter(({ operation }) => operation === 'messages.copy')).toHaveLength(1)
    await client.messages.copy({ messageId, id: newId() })
    expect((await client.reviewLinks.list({ eventId: event.id })).items).toHaveLength(2)
    const other = { ...copy, messageId: (await letterTo(desk(), jan.id)).id }
    expect(await refusal(client.messages.copy(other))).toMatchObject(refused(['id'], 'id-taken'))
  })

  test('copying again does not hand out a link that was revoked meanwhile', async () => {
    const { client } = desk()
    const { anna } = await askedForum(desk())
    const copy = { messageId: (await letterTo(desk(), anna.id)).id, id: newId() }
    await client.messages.copy(copy)
    await client.reviewLinks.revoke({ linkId: copy.id })
    expect(await refusal(client.messages.copy(copy))).toMatchObject(refused(['id'], 'link-revoked'))
    expect((await client.messages.copy({ ...copy, id: newId() })).to).toContain('@')
  })

  test('a letter sent from somewhere else is marked as sent, by whom and when', async () => {
    const { client, clock, letters } = desk()
    const { event, anna, panel } = await askedForum(desk())
    const { id: messageId, revision } = await letterTo(desk(), anna.id)
    const marked = await client.messages.markSent({ messageId, revision })
    expect(marked).toMatchObject({
      state: 'sent',
      way: 'hand',
      to: 'anna@example.org',
      sentAt: clock.now,
      sentBy: 'Osoba Próbna (administrator)',
    })
    expect(await client.messages.markSent({ messageId, revision })).toEqual(marked)
    expect(letters).toEqual([])
    expect(await client.lineups.get({ panelId: panel.id })).toMatchObject({
      sent: { telling: { messageId, state: 'sent', sentAt: clock.now } },
    })
    // What is done with their data stood in the letter that staff sent themselves.
    expect(marked.text).toContain('strona Fundacji Wzór')
    const link = { id: newId(), eventId: event.id, delivery: 'hand' as const, replaceEarlier: false }
    const made = await client.reviewLinks.create({ ...link, reviewer: { kind: 'person', id: anna.id } })
    expect(made.letter?.text).not.toContain('strona Fundacji Wzór')
    const put = { messageId, revision: marked.revision, subject: 'Inny', text: 'Inny' }
    expect(await refusal(client.messages.put(put))).toMatchObject({ status: 409 })
    expect(await refusal(client.messages.discard({ messageId, revision: marked.revision }))).toMatchObject({
      status: 409,
    })
  })

  test('a letter that was thrown away comes back among the drafts', async () => {
    const { client, runDue, letters } = desk()
    const { anna } = await askedForum(desk())
    const { id: messageId, revision } = await letterTo(desk(), anna.id)
    const discarded = await client.messages.discard({ messageId, revision })
    expect(discarded).toMatchObject({ state: 'discarded' })
    expect(await client.messages.send({ messageIds: [messageId] })).toEqual({ queued: 0 })
    await runDue()
    expect(letters).toEqual([])
    expect(await client.messages.restore({ messageId, revision: discarded.revision })).toMatchObject({
      state: 'draft',
    })
  })

  test('nothing is sent to nobody: a letter without an address is named, and the others wait with it', async () => {
    const { client } = desk()
    const { panel, anna, event, moderating } = await askedForum(desk())
    const own = await client.people.create(personForm())
    const places = [moderating, place(own.id)]
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people: places })
    const asking = {
      eventId: event.id,
      panelIds: [],
      appearanceIds: [places[1]?.id ?? ''],
      deadline: '2027-02-01',
    }
    await client.requests.create({ id: newId(), ...asking, delivery: 'now' })
    const { id } = await letterTo(desk(), own.id)
    const { id: other } = await letterTo(desk(), anna.id)
    expect(await refusal(client.messages.send({ messageIds: [other, id] }))).toMatchObject(
      refused(['messageIds', 1], 'no-address'),
    )
    expect((await client.messages.list({})).counts).toMatchObject({ queued: 0, failed: 0 })
    expect((await refusal(client.messages.send({ messageIds: [newId()] }))).status).toBe(404)
  })
})
