import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Article } from '#contract/article.ts'
import { detailsOf, draftText } from '#domain/article/articleText.ts'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { eventForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { makeRelease } from './makeRelease.ts'
import { refusal, useDesk, type Desk } from './useDesk.ts'

const eventId = exampleId('forum-2023/event')
const now = '2027-01-15T10:00:00.000Z'

const seed = async ({ database }: Desk) => seedForum(database, forum2023, { now, isExample: true })

/** Saves the text with one block's words changed. */
const save = async ({ client }: Desk, key: string, change: (text: string) => string) => {
  const article = await client.article.get({ eventId })
  const { blocks, accepted } = detailsOf(article)
  return client.article.put({
    eventId,
    revision: article.revision,
    accepted,
    blocks: blocks.map((block) => (block.key === key ? { ...block, text: change(block.text) } : block)),
  })
}

const textOf = ({ stored }: Article) => stored?.blocks.map(({ text }) => text).join('\n') ?? ''

describe.each(hosts)('the article on $name', (host) => {
  const desk = useDesk(host)

  test('the draft states the forum of 2023, and what the data lack is named', async () => {
    await seed(desk())
    const { client } = desk()
    const article = await client.article.get({ eventId })
    const text = draftText(article.draft.blocks)
    expect(text).toContain('We wtorek, 12 grudnia 2023 r., w Centrum Aktywności Społecznej w Mikołowie')
    expect(text).toContain(
      'we współpracy z Centrum Społecznego Rozwoju i Fundacją Rozwoju Ekonomii Społecznej',
    )
    expect(article).toMatchObject({
      revision: 0,
      stored: null,
      basis: { number: 1, name: 'Program z podsumowania', isChanged: false },
      heldOn: '2023-12-12',
    })
    expect(article.gaps).toContainEqual(
      expect.objectContaining({ code: 'affiliation', name: 'Małgorzata Skorupa' }),
    )
  })

  test('a saved text keeps to itself when the data change, and remembers what it stated', async () => {
    await seed(desk())
    const { client } = desk()
    const saved = await save(desk(), 'thanks', () => 'Dziękujemy za rozmowy.')
    expect(saved.revision).toBe(1)
    const { attendanceRevision, sectors, presences } = await client.attendance.get({ eventId })
    await client.attendance.put({ eventId, attendanceRevision, total: 72, sectors, presences })
    const after = await client.article.get({ eventId })
    expect(textOf(after)).toContain('70 osób')
    expect(draftText(after.draft.blocks)).toContain('72 osoby')
    const total = after.stored?.stated.find(({ id }) => id === 'attendance/total')
    expect(total?.text).toBe('70 osób')
    // Saved again, it still knows what the text says, for the text still says it.
    const again = await save(desk(), 'thanks', () => 'Dziękujemy za udział.')
    expect(again.stored?.stated.find(({ id }) => id === 'attendance/total')?.text).toBe('70 osób')
  })

  test('it is of the last release, and says when the programme was changed since', async () => {
    await seed(desk())
    const { client } = desk()
    const read = async () => {
      const { basis, draft } = await client.article.get({ eventId })
      const { number = 0, isChanged } = basis ?? {}
      return { number, isChanged, namesKamyk: draftText(draft.blocks).includes('Maria Kamyk') }
    }
    const first = await read()
    expect(first).toMatchObject({ isChanged: false, namesKamyk: true })
    const panelId = exampleId('forum-2023/item/3')
    const { lineupRevision } = await client.panels.get({ panelId })
    await client.panels.putLineup({ panelId, lineupRevision, people: [] })
    expect(await read()).toEqual({ ...first, isChanged: true })
    await makeRelease(desk(), eventId, { reason: 'Po wydarzeniu' })
    expect(await read()).toEqual({ number: first.number + 1, isChanged: false, namesKamyk: false })
  })

  test('two who edit at once: the second learns of the first, and a repeat is answered as done', async () => {
    await seed(desk())
    const { client } = desk()
    const { blocks, accepted } = detailsOf(await client.article.get({ eventId }))
    const mine = { eventId, revision: 0, accepted, blocks: blocks.slice(0, 3) }
    const first = await client.article.put(mine)
    expect(await client.article.put(mine)).toEqual(first)
    const late = await refusal(client.article.put({ ...mine, blocks: blocks.slice(0, 2) }))
    expect(late).toMatchObject({ status: 409, data: { current: { revision: 1 } } })
    const both = await Promise.allSettled(
      [4, 5].map((length) => client.article.put({ ...mine, revision: 1, blocks: blocks.slice(0, length) })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('the history says what was changed, and a change can be taken back', async () => {
    await seed(desk())
    const { client } = desk()
    await save(desk(), 'thanks', (text) => text)
    await save(desk(), 'thanks', () => 'Do zobaczenia za rok.')
    const { items } = await client.history.ofEvent({ eventId })
    expect(items.map(({ operation }) => operation).slice(0, 2)).toEqual(['article.put', 'article.put'])
    expect(items[0]?.changes).toEqual([
      {
        field: 'article.thanks',
        before: 'Dziękujemy wszystkim za obecność i aktywny udział w wydarzeniu.',
        after: 'Do zobaczenia za rok.',
        isErased: false,
      },
    ])
    await client.history.undo({ entryId: items[0]?.id ?? 0 })
    const article = await client.article.get({ eventId })
    expect(textOf(article)).toContain('Dziękujemy wszystkim')
    expect(article.stored?.blocks.map(({ key, kind }) => [key, kind])).toEqual(
      article.draft.blocks.map(({ key, kind }) => [key, kind]),
    )
  })

  test('somebody who asks gets the paragraphs that name them; erased, they are not in its history', async () => {
    await seed(desk())
    const { client, database } = desk()
    const personId = exampleId('forum-2023/person/ignalski')
    await save(desk(), 'thanks', (text) => text)
    const { tables } = await client.people.exportData({ personId })
    const rows = tables.find(({ table }) => table === 'article')?.rows ?? []
    expect(rows).toMatchObject([{ text: expect.stringContaining('Tomasz Ignalski (Herbateka)') as unknown }])
    await client.people.erase({ personId })
    const values = await database
      .selectFrom('history_value')
      .select('field')
      .where('after', 'like', '%Ignalski%')
      .execute()
    expect(values).toEqual([])
    expect(await verifyHistory(database)).toMatchObject({ problem: null })
    // What was published stays as evidence of what was said.
    expect(textOf(await client.article.get({ eventId }))).toContain('Tomasz Ignalski')
  })

  test('words that vanish from its history are missed, also after somebody was erased', async () => {
    await seed(desk())
    const { client, database, clock } = desk()
    await client.people.erase({ personId: exampleId('forum-2023/person/ignalski') })
    clock.now = '2027-01-15T10:00:01.000Z'
    await save(desk(), 'thanks', (text) => text)
    await database.deleteFrom('history_value').where('field', '=', 'article.thanks').execute()
    const { problem } = await verifyHistory(database)
    expect(problem).toContain('is missing: article.thanks')
  })

  test('files: a page, its content, Markdown, plain text, named after the event', async () => {
    await seed(desk())
    const { client } = desk()
    await save(
      desk(),
      'thanks',
      () => '<script>alert(1)</script> & https://example.org/a?b=1&c=2. *Dziękujemy*',
    )
    const read = async (format: 'html' | 'fragment' | 'md' | 'txt') => {
      const file = await client.article.file({ eventId, format })
      return { name: file.name, type: file.type, text: await file.text() }
    }
    const page = await read('html')
    expect(page.name).toBe('podsumowanie-forum-wspolpracy-miedzysektorowej-2023-12-12.html')
    expect(page.text).toContain('<html lang="pl">')
    expect(page.text).toContain('<title>Podsumowanie: Forum Współpracy Międzysektorowej</title>')
    expect(page.text).toContain(
      '<h2>Perspektywy współpracy przedsiębiorstw społecznych z\u00a0samorządem</h2>',
    )
    expect(page.text).not.toContain('<script')
    expect(page.text).toContain(
      '<a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>.',
    )
    const fragment = await read('fragment')
    expect(fragment.text).not.toMatch(/<(?:h1|html|body|style|script)/u)
    expect(fragment.text.startsWith('<p>We wtorek, 12\u00a0grudnia 2023\u00a0r.')).toBe(true)
    const markdown = await read('md')
    expect(markdown.text).toContain('# Podsumowanie: Forum Współpracy Międzysektorowej\n\n')
    expect(markdown.text).toContain('- okres: 2015–2023\n')
    expect(markdown.text).toContain(
      String.raw`\<script\>alert(1)\</script\> \& <https://example.org/a?b=1&c=2>. \*Dziękujemy\*`,
    )
    expect((await read('txt')).text).toContain('– okres: 2015–2023\n')
  })

  test('a file for Word: A4, Polish, headings as styles', async () => {
    await seed(desk())
    const { client } = desk()
    const file = await client.article.file({ eventId, format: 'docx' })
    expect(file.name.endsWith('.docx')).toBe(true)
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
    const xml = (name: string) => new TextDecoder().decode(parts[name])
    const document = xml('word/document.xml')
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(1)
    expect(document.match(/<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(4)
    expect(document).toContain('Andrzej Romańczuk-Fiodorowicz')
    expect(document.match(/<w:numPr>/gu)).toHaveLength(7)
    expect(xml('word/styles.xml')).toContain('w:lang w:val="pl-PL"')
  })

  test('an event that is gone has no article, and a viewer may read it only', async () => {
    const { client, as, addStaff } = desk()
    expect(await refusal(client.article.get({ eventId: newId() }))).toMatchObject({ status: 404 })
    const event = await client.events.create(eventForm())
    const viewer = as((await addStaff('viewer')).token).client
    const { draft } = await viewer.article.get({ eventId: event.id })
    expect(draftText(draft.blocks)).toContain(`odbyło się ${withoutId(eventForm()).name}`)
    const put = { eventId: event.id, revision: 0, accepted: [] }
    const blocks = [{ key: 'own/a', kind: 'paragraph' as const, text: 'Tekst' }]
    expect(await refusal(viewer.article.put({ ...put, blocks }))).toMatchObject({ status: 403 })
    const twice = [...blocks, ...blocks]
    expect(await refusal(client.article.put({ ...put, blocks: twice }))).toMatchObject({ status: 422 })
    const long = (key: string, length: number) => ({
      key,
      kind: 'paragraph' as const,
      text: 'a'.repeat(length),
    })
    const most = [20_000, 20_000, 20_000, 20_000, 19_999].map((length, index) => long(`own/${index}`, length))
    const more = [...most, long('own/z', 2)]
    expect(await refusal(client.article.put({ ...put, blocks: more }))).toMatchObject({ status: 422 })
    expect(await client.article.put({ ...put, blocks: most })).toMatchObject({ revision: 1 })
  })
})
