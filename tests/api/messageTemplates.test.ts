import { describe, expect, test } from 'vitest'
import { askedForum, letterTo } from './askedForum.ts'
import { hosts } from './hosts.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('the words of letters on $name', (host) => {
  const desk = useDesk(host)

  const words = { subject: 'Skład do {termin}', text: '{powitanie}\n\n{sprawy}\n\n{link}' }

  test('are those that Mównica brings until staff write their own, and again when they go back', async () => {
    const { client } = desk()
    const { items } = await client.messageTemplates.list()
    expect(items.map(({ kind, isUsual, revision }) => `${kind} ${isUsual} ${revision}`)).toEqual([
      'request true 1',
      'reminder true 1',
      'change true 1',
      'removal true 1',
      'cancellation true 1',
      'programme true 1',
      'proof-request true 1',
      'proof-reminder true 1',
    ])
    const usual = items.find(({ kind }) => kind === 'request')
    const own = await client.messageTemplates.put({ kind: 'request', revision: 1, words })
    expect(own).toMatchObject({ ...words, isUsual: false, revision: 2 })
    expect(await client.messageTemplates.put({ kind: 'request', revision: 1, words })).toEqual(own)
    const other = { ...words, subject: 'Inny' }
    expect(
      await refusal(client.messageTemplates.put({ kind: 'request', revision: 1, words: other })),
    ).toMatchObject({ status: 409, data: { current: own } })
    const back = await client.messageTemplates.put({ kind: 'request', revision: 2, words: null })
    expect(back).toEqual({ ...usual, revision: 3 })
  })

  test('go into the letters written from then on; drafts that are there keep theirs', async () => {
    const { client } = desk()
    const { anna, panel } = await askedForum(desk())
    const before = await letterTo(desk(), anna.id)
    await client.messageTemplates.put({ kind: 'request', revision: 1, words })
    expect(await letterTo(desk(), anna.id)).toEqual(before)
    const asking = { panelIds: [panel.id], appearanceIds: [], deadline: '2027-02-01' }
    const { letters } = await client.requests.preview({ eventId: before.eventId, ...asking })
    expect(letters[0]?.subject).toMatch(/^Skład do pn 1 II 2027/u)
  })

  test('show how they would read, with made-up people and nothing left to fill in', async () => {
    const { client } = desk()
    const { items } = await client.messageTemplates.list()
    for (const { kind, sample } of items) {
      expect(sample.text).toContain(kind.startsWith('proof') ? 'Plakat' : 'Panel przykładowy')
      expect(`${sample.subject}${sample.text}`).not.toMatch(/[{}]/u)
    }
    const preview = await client.messageTemplates.preview({ kind: 'request', ...words })
    expect(preview.subject).toBe('Skład do pt 1 X 2027')
    expect(preview.text).toContain('Anna Przykładowa-Wzór')
    expect(await client.messageTemplates.list()).toEqual({ items })
  })

  test('with a placeholder that there is not are refused, where it stands', async () => {
    const { client } = desk()
    const wrong = { ...words, text: 'Do {osoba}' }
    expect(
      await refusal(client.messageTemplates.put({ kind: 'request', revision: 1, words: wrong })),
    ).toMatchObject(refused(['words', 'text'], 'placeholder-unknown'))
    const wrongSubject = { ...words, subject: 'Do {osoba}' }
    expect(
      await refusal(client.messageTemplates.preview({ kind: 'request', ...wrongSubject })),
    ).toMatchObject(refused(['subject'], 'placeholder-unknown'))
  })

  test('and who changed them stand in the history of the settings', async () => {
    const { client } = desk()
    await client.messageTemplates.put({ kind: 'change', revision: 1, words })
    const { items } = await client.history.list({ entity: 'settings' })
    expect(items[0]).toMatchObject({
      operation: 'messageTemplates.put',
      actor: { name: 'Osoba Próbna (administrator)' },
      changes: [{ field: 'words.change', after: words }],
    })
  })
})
