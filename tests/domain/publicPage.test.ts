import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markup } from '#domain/markup.ts'
import { pageStyle } from '#domain/publication/pageStyle.ts'
import { publicPage } from '#domain/publication/publicPage.ts'
import { slugOf } from '#domain/publication/slugOf.ts'
import { address, madeUpRelease, releasedItem, releasedPerson, releases } from './releases.ts'

type Made = Parameters<typeof madeUpRelease>[0]
const page = (made: Made = {}, options: Parameters<typeof publicPage>[1] = {}) =>
  publicPage({ release: madeUpRelease(made), address }, options)

/** All that a page is made of. */
const ownElements =
  'html head meta title link style body a img header nav main section footer h1 h2 h3 p div span b s small br time ol ul li dl dt dd details summary'.split(
    ' ',
  )

/** What a reader sees: without tags, entities and no-break spaces. */
const seen = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>/u, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/&quot;|&#39;/gu, '"')
    .replaceAll(/[\s\u00a0]+/gu, ' ')

/** The elements of a page that are open at its end, or closed without being open: none, in a page that is well formed. */
const misnested = (html: string) => {
  const empty = ['meta', 'link', 'br', 'img']
  const open: string[] = []
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/gu)) {
    if (empty.includes(name)) continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) return `</${name}>`
  }
  return open.join(' ')
}

describe('the public page', () => {
  test('is well formed and of our own elements only, whatever people typed', () => {
    const own = new Set(ownElements)
    fc.assert(
      fc.property(releases, fc.boolean(), fc.string(), (release, isEmbedded, alt) => {
        const strips = [{ sha256: 'ab12', alt, width: 1200, height: 120 }]
        const html = publicPage({ release, address }, { isEmbedded, strips })
        expect(misnested(html.replace(pageStyle, ''))).toBe('')
        const names = [...html.replace(pageStyle, '').matchAll(/<\/?([a-z0-9]+)/gu)].map(
          ([, name = '']) => name,
        )
        expect(names.filter((name) => !own.has(name))).toEqual([])
        expect(html.split('<style>')).toHaveLength(2)
      }),
    )
  })

  test('begins with the official strips of who pays, whole, also within another site', () => {
    const strips = [{ sha256: 'ab12', alt: 'Znaki „funduszy” & województwa', width: 1200, height: 120 }]
    const strip = `<img src="${address}/strip/ab12" alt="Znaki „funduszy” &amp; województwa" width="1200" height="120">`
    expect(page({}, { strips }).split('<header>')[1]).toMatch(
      new RegExp(`^\\s*<div class="strips">\\s*${strip}`, 'u'),
    )
    expect(page({}, { strips, isEmbedded: true }).indexOf(strip)).toBeGreaterThan(0)
    expect(page({}, { strips: [] })).not.toContain('<img')
  })

  test('has every name as it was typed, and runs none', () => {
    const title = `"><script>alert(1)</script><img src=x onerror='x'>&amp;`
    const jan = releasedPerson('<b>Jan</b>', title)
    const html = page({ content: { items: [releasedItem({ title, people: [jan], abstract: '</style>' })] } })
    expect(html).not.toMatch(/<script|<img|<b>Jan/u)
    expect(html).toContain('&lt;b&gt;Jan&lt;/b&gt;')
    expect(html).toContain('&amp;amp;')
    expect(html.match(/<\/style>/gu)).toHaveLength(1)
  })

  test('says who, what, when and where, and from which version it is', () => {
    const card = {
      titleBefore: 'dr',
      titleAfter: '',
      position: 'dyrektor',
      organisation: 'Fundacja Wzorcowa',
    }
    const anna = releasedPerson('Anna', 'Przykładowa-Wzór', {
      role: 'moderator',
      card: { given: 'Anna', family: 'Przykładowa-Wzór', ...card },
    })
    const item = releasedItem({
      start: '09:30',
      people: [anna, releasedPerson('Jan', 'Próbny')],
      roomId: 'a',
    })
    const html = page({
      content: { items: [item], rooms: [{ roomId: 'a', name: 'Sala A', capacity: null }] },
      event: { venueAccess: 'Wejście bez progów.' },
    })
    for (const words of [
      '12 października 2027 r. (wtorek)',
      'Godziny według zegara w strefie czasowej Europe/Warsaw (UTC+2).',
      '9:30 – 10:30',
      'Moderacja dr Anna Przykładowa-Wzór , dyrektor, Fundacja Wzorcowa',
      'Gość Jan Próbny',
      'Sala A',
      'Wejście bez progów.',
      'Wersja 2 z dnia 1 października 2027 r., godz. 14:05',
    ])
      expect(seen(html)).toContain(words)
    expect(html).toContain(`<li class="item" id="item-${item.itemId}">`)
    expect(html).toContain('<time datetime="2027-10-12T09:30:00+02:00">9:30</time>')
    for (const file of ['.ics', '.xml', '.json', '/room/a.ics', `/person/${anna.personId}.ics`])
      expect(html).toContain(`href="${address}${file}"`)
  })

  test('leaves no one-letter word at the end of a line', () => {
    const title = 'O współpracy i o tym, z kim w Mikołowie'
    const html = page({ content: { items: [releasedItem({ title, abstract: 'A my z nimi.' })] } })
    expect(html).toContain('O\u00a0współpracy i\u00a0o\u00a0tym, z\u00a0kim w\u00a0Mikołowie')
    expect(html).toContain('A\u00a0my z\u00a0nimi.')
  })

  test('says what may change, what is open and what was called off, until the event is over', () => {
    const content = {
      items: [releasedItem({ isToBeConfirmed: true }), releasedItem({ start: null, title: 'Bez godziny' })],
      cancelled: [releasedItem({ title: 'Warsztat', start: '12:00' })],
    }
    const html = page({ content })
    expect(seen(html)).toMatch(/Panel próbny do potwierdzenia/u)
    expect(seen(html)).toMatch(/do ustalenia Bez godziny/u)
    expect(seen(html)).toContain('Moderacja do ustalenia')
    expect(html).toContain('<s>Warsztat</s> <span class="mark">odwołano</span>')
    // It stands where it stood: after the panel at ten, before what has no hour.
    expect(html.indexOf('<s>Warsztat')).toBeLessThan(html.indexOf('Bez godziny'))
    const after = page({ content, publishedAt: '2027-10-20T08:00:00.000Z' })
    expect(seen(after)).not.toMatch(/do potwierdzenia|do ustalenia/u)
    expect(after).toContain('odwołano')
  })

  test('of a day on which clocks are moved says by which of them each hour is', () => {
    const items = ['01:30', '04:00'].map((start) => releasedItem({ day: '2027-10-31', start }))
    const text = seen(page({ content: { items } }))
    expect(text).toContain('1:30 – 2:30 UTC+2')
    expect(text).toContain('4:00 – 5:00 UTC+1')
  })

  test('of several days leads to each of them; a night that ends tomorrow says so', () => {
    const items = [
      releasedItem({ start: '23:00', durationMinutes: 120 }),
      releasedItem({ day: '2027-10-13', title: 'Drugi' }),
    ]
    const html = page({ content: { items }, event: { endsOn: '2027-10-13' } })
    expect(html).toContain('<a href="#dzien-2027-10-13">13 października 2027 r. (środa)</a>')
    expect(html).toContain('id="dzien-2027-10-13"')
    expect(seen(html)).toContain('23:00 – 1:00 następnego dnia')
    expect(seen(html)).toContain('12–13 października 2027 r.')
  })

  test('of a cancelled event says so first', () => {
    const html = page({ event: { isCancelled: true }, content: { items: [releasedItem()] } })
    expect(html.indexOf('Wydarzenie odwołano.</p>')).toBeLessThan(html.indexOf('Panel'))
    expect(html).toContain('<s>Panel próbny</s>')
  })

  test('embedded has no head of its own, keeps what it owes the funds, and is not found by itself', () => {
    const html = page({ content: { items: [releasedItem()] } }, { isEmbedded: true })
    expect(html).not.toContain('<header>')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain(`<a href="${address}" target="_top">`)
  })
})

test('markup escapes what it did not write, and only that', () => {
  const inner = markup`<b>${'<i>'}</b>`
  expect(markup`<p title="${'"'}">${inner}${[inner, inner]}${null}${3}</p>`.markup).toBe(
    '<p title="&quot;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
  )
})

test.each([
  ['Forum Współpracy Międzysektorowej 2027', 'forum-wspolpracy-miedzysektorowej-2027'],
  ['Łaziska: „Żółw”', 'laziska-zolw-2027'],
  ['???', 'program-2027'],
])('the slug proposed for %s is %s', (name, slug) => {
  expect(slugOf({ name, startsOn: '2027-10-12' })).toBe(slug)
})
