import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { answerFor, askedForum, letterTo, movePanel } from './askedForum.ts'
import { place } from './forms.ts'
import { hosts } from './hosts.ts'
import { minute, pass } from './letIn.ts'
import { useDesk } from './useDesk.ts'

describe.each(hosts)('letters that facts overtake on $name', (host) => {
  const desk = useDesk(host)

  test('a draft that facts have overtaken says why', async () => {
    const { client } = desk()
    const { panel, anna, jan, speaking, moderating } = await askedForum(desk())
    const overtaken = async (personId: string) => (await letterTo(desk(), personId)).overtaken
    expect([await overtaken(anna.id), await overtaken(jan.id)]).toEqual([[], []])
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    expect([await overtaken(anna.id), await overtaken(jan.id)]).toEqual([[], ['answered']])
    await movePanel(desk(), panel.id, '12:00')
    expect([await overtaken(anna.id), await overtaken(jan.id)]).toEqual([['changed'], ['changed']])
    const { lineupRevision } = await client.panels.get({ panelId: panel.id })
    await client.panels.putLineup({ panelId: panel.id, lineupRevision, people: [place(jan.id, 'moderator')] })
    expect(await overtaken(anna.id)).toEqual(['not-there'])
    await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: lineupRevision + 1,
      people: [moderating],
    })
    const { items } = await client.messages.list({ kind: 'request' })
    expect(items.find(({ personId }) => personId === jan.id)?.overtaken).toEqual(['not-there'])
  })

  test('a request to a moderator is overtaken by their answer, and by a newer one', async () => {
    const { client } = desk()
    const { panel, anna } = await askedForum(desk())
    const overtaken = async () => {
      const { items } = await client.messages.list({ kind: 'request' })
      return items.filter(({ personId }) => personId === anna.id).map((letter) => letter.overtaken)
    }
    const { hash } = await client.lineups.get({ panelId: panel.id })
    const signed = { kind: 'on-behalf', answer: 'signed', comment: '', channel: 'phone', note: 'x' } as const
    await client.lineups.decide({ panelId: panel.id, id: newId(), hash, decision: signed })
    expect(await overtaken()).toEqual([['answered']])
    await movePanel(desk(), panel.id, '12:00')
    pass(desk(), minute)
    await client.lineups.send({ panelId: panel.id, id: newId(), deadline: '2027-02-01' })
    expect(await overtaken()).toEqual([[], ['changed']])
  })

  test('an edited letter of another room says when it is another one again', async () => {
    const { client } = desk()
    const { event, panel, jan, speaking } = await askedForum(desk())
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    const changes = async () =>
      (await client.messages.list({ kind: 'change' })).items.filter(({ personId }) => personId === jan.id)
    const rename = async (title: string) => {
      const { day, start, durationMinutes, roomId, ownerId, facts, abstract, revision } =
        await client.panels.get({ panelId: panel.id })
      const details = { day, start, durationMinutes, roomId, ownerId, facts, abstract }
      await client.panels.putDetails({ panelId: panel.id, revision, ...details, title })
    }
    pass(desk(), minute)
    await rename('Panel o nowym tytule')
    const [letter] = await changes()
    expect(letter).toMatchObject({ eventId: event.id, overtaken: [], hasCalendar: true })
    const edited = { messageId: letter?.id ?? '', revision: letter?.revision ?? 0 }
    await client.messages.put({ ...edited, subject: 'Zmiana', text: 'Nowy tytuł' })
    await rename('Panel o jeszcze nowszym tytule')
    const stale = (await changes()).find(({ id }) => id === letter?.id)
    expect(stale).toMatchObject({ isEdited: true, overtaken: ['changed'] })
  })

  test('a letter of removal says when the person stands there again', async () => {
    const { client } = desk()
    const { panel, jan, speaking, moderating } = await askedForum(desk())
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    const asked = await letterTo(desk(), jan.id)
    await client.messages.discard({ messageId: asked.id, revision: asked.revision })
    const putPeople = async (people: ReturnType<typeof place>[]) => {
      const { lineupRevision } = await client.panels.get({ panelId: panel.id })
      await client.panels.putLineup({ panelId: panel.id, lineupRevision, people })
    }
    await putPeople([moderating])
    const written = async () => {
      const { items } = await client.messages.list({ kind: 'removal' })
      return items.filter(({ personId }) => personId === jan.id)
    }
    const [removal] = await written()
    expect(removal).toMatchObject({ hasCalendar: true, overtaken: [], createdBy: '' })
    const { calendar } = await client.messages.preview({ messageId: removal?.id ?? '' })
    expect(calendar).toMatch(/METHOD:CANCEL/u)
    const edited = { messageId: removal?.id ?? '', revision: removal?.revision ?? 0 }
    await client.messages.put({ ...edited, subject: 'Zmiana', text: 'Dziękujemy.' })
    await putPeople([moderating, place(jan.id)])
    expect(await written()).toMatchObject([{ overtaken: ['there-again'] }])
  })

  test('a letter that wrote itself and that staff threw away, or send, is not written again', async () => {
    const { client, runDue } = desk()
    const { panel, anna, jan, speaking, moderating } = await askedForum(desk())
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    pass(desk(), minute)
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people: [moderating] })
    const removals = async () => (await client.messages.list({ kind: 'removal' })).items
    const [removal] = await removals()
    expect(removal).toMatchObject({ personId: jan.id, state: 'draft' })
    const thrown = { messageId: removal?.id ?? '', revision: removal?.revision ?? 0 }
    const { revision } = await client.messages.discard(thrown)
    await movePanel(desk(), panel.id, '12:00')
    expect((await removals()).map(({ state }) => state)).toEqual(['discarded'])
    await client.messages.restore({ ...thrown, revision })
    await client.messages.send({ messageIds: [thrown.messageId] })
    expect((await removals()).map(({ state }) => state)).toEqual(['queued'])
    await runDue()
    await movePanel(desk(), panel.id, '13:00')
    expect((await removals()).map(({ state }) => state)).toEqual(['sent'])
    expect(desk().letters).toMatchObject([{ to: 'jan@example.org' }])
    expect(desk().letters[0]?.calendar).toMatch(/METHOD:CANCEL/u)
    expect(
      (await client.messages.list({})).items.filter(({ personId }) => personId === anna.id),
    ).toHaveLength(1)
  })
})
