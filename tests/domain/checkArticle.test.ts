import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ArticleData } from '#domain/article/articleData.ts'
import { asText, draftText } from '#domain/article/articleText.ts'
import { checkArticle, statedFacts } from '#domain/article/checkArticle.ts'
import { isNameForm } from '#domain/article/nameForms.ts'
import { writeArticle } from '#domain/article/writeArticle.ts'
import { articleData2023, articleData2027 } from './articleForum.ts'

/** The organiser's own article, as it was published, with its errors. */
const published = readFileSync(join(import.meta.dirname, 'forum-2023-article.txt'), 'utf8').normalize('NFC')

const check = (text: string, data: ArticleData = articleData2023(), stated = writeArticle(data).facts) => {
  const { blocks, facts } = writeArticle(data)
  return checkArticle([{ key: 'own/text', text }], {
    facts,
    stated,
    draftText: draftText(blocks),
    heldOn: data.content.event.startsOn,
  })
}

const found = (text: string, data?: ArticleData) =>
  check(text, data).findings.map(({ code, quote, expected }) => [code, quote, expected])

describe('the published article, pasted', () => {
  test('each of its errors is found, with what it should be, and nothing else is', () => {
    expect(found(published)).toEqual([
      ['capitals', 'Forum Współpracy międzysektorowej', 'Forum Współpracy Międzysektorowej'],
      ['weekday', 'W środę', 'We wtorek'],
      ['uninflected', 'Fundacja Rozwoju Ekonomii Społecznej', 'Fundacją Rozwoju Ekonomii Społecznej'],
      ['dash', 'Jarząbek -Sekretarz', 'Jarząbek – Sekretarz'],
      ['cut-off', 'Wiceprezes Centrum Aktywności', 'Wiceprezes Centrum Aktywności Społecznej'],
      ['typo', 'ekonomi', 'ekonomii'],
      ['dash', 'Zasada-Chorab- dyrektor', 'Zasada-Chorab – dyrektor'],
      ['hyphen', 'Wronka Pośpiech', 'Wronka-Pośpiech'],
      ['spacing', 'Tychy) ,', 'Tychy),'],
      ['spacing', '( Regionalny', '(Regionalny'],
    ])
  })

  test('putting right what is found leaves nothing to find', () => {
    let text = published
    for (let round = 0; round < 20; round += 1) {
      const [finding] = check(text).findings
      if (finding === undefined) break
      text = text.slice(0, finding.start) + (finding.expected ?? '') + text.slice(finding.end)
    }
    expect(check(text).findings).toEqual([])
    expect(text).toContain('We wtorek, 12 grudnia 2023 roku')
    expect(text).toContain('i FRES Fundacją Rozwoju')
  })

  test('everybody is found in it, in whatever case they stand', () => {
    const people = check(published).standings.filter(({ fact }) => fact.name !== null)
    expect(people.filter(({ state }) => state === 'missing')).toEqual([])
    expect(people.filter(({ state }) => state === 'near').map(({ fact }) => fact.text)).toEqual([
      'dr Martyna Wronka-Pośpiech',
    ])
  })
})

describe('the draft itself', () => {
  test.each([
    ['2023', articleData2023()],
    ['2027', articleData2027()],
  ])('has nothing to find, and states all of its facts: %s', (_, data) => {
    const { blocks, facts } = writeArticle(data)
    const { findings, standings } = checkArticle(blocks.map(asText), {
      facts,
      stated: facts,
      draftText: draftText(blocks),
      heldOn: data.content.event.startsOn,
    })
    expect(findings).toEqual([])
    expect(standings.filter(({ state }) => state !== 'stated')).toEqual([])
  })
})

describe('a text that was right once', () => {
  const renamed = (family: string): ArticleData => {
    const data = articleData2023()
    const items = data.content.items.map((item) => ({
      ...item,
      people: item.people.map((person) =>
        person.card.family === 'Kamyk' ? { ...person, card: { ...person.card, family } } : person,
      ),
    }))
    return { ...data, content: { ...data.content, items } }
  }
  const before = writeArticle(articleData2023()).facts

  test('a name that changed in the data is flagged in the text, with both', () => {
    const { findings, standings } = check(
      'W debacie z udziałem Marii Kamyk mówiono o współpracy.',
      renamed('Nowak-Kamyk'),
      before,
    )
    expect(findings).toMatchObject([{ code: 'changed', quote: 'Marii Kamyk', expected: 'Maria Nowak-Kamyk' }])
    expect(standings.find(({ fact }) => fact.text === 'Maria Nowak-Kamyk')?.state).toBe('near')
  })

  test('somebody who is no longer there is flagged, until the text no longer names them', () => {
    const data = articleData2023()
    const items = data.content.items.map((item) => ({
      ...item,
      people: item.people.filter(({ card }) => card.family !== 'Ignalski'),
    }))
    const without = { ...data, content: { ...data.content, items } }
    expect(check('Gościem był Tomasz Ignalski.', without, before).findings).toMatchObject([
      { code: 'gone', quote: 'Tomasz Ignalski', expected: null },
    ])
    expect(check('Gościem był ktoś inny.', without, before).findings).toEqual([])
  })

  test('a number that changed is flagged where it says how many came, and not elsewhere', () => {
    const data = articleData2023()
    const more = { ...data, attendance: { ...data.attendance, total: 72 } }
    expect(check('Wydarzenie zgromadziło 70 osób.', more, before).findings).toMatchObject([
      { code: 'changed', quote: '70 osób', expected: '72 osoby' },
    ])
    expect(found('W wydarzeniu wzięło udział 80 osób. Zatrudniono 223 osoby.')).toEqual([
      ['number', '80 osób', '70 osób'],
    ])
  })

  test('of two figures with one label each is checked by itself, whichever changed', () => {
    const withFigures = (...values: string[]): ArticleData => {
      const data = articleData2023()
      const items = data.content.items.map((item) =>
        item.facts.length > 0
          ? { ...item, facts: values.map((value) => ({ label: 'podmioty', value })) }
          : item,
      )
      return { ...data, content: { ...data.content, items } }
    }
    const text = 'Wsparto podmioty: 4197 w mieście i 4250 na wsi.'
    const stated = writeArticle(withFigures('4197', '4250')).facts
    expect(check(text, withFigures('4197', '4260'), stated).findings).toMatchObject([
      { code: 'changed', quote: '4250', expected: '4260' },
    ])
    expect(check(text, withFigures('4199', '4250'), stated).findings).toMatchObject([
      { code: 'changed', quote: '4197', expected: '4199' },
    ])
  })

  test('a number is the same however its thousands are parted', () => {
    const data = articleData2023()
    const many = { ...data, attendance: { ...data.attendance, total: 1234 } }
    for (const number of ['1234', '1 234', '1\u00a0234'])
      expect(found(`Wydarzenie zgromadziło ${number} osoby.`, many)).toEqual([])
    expect(found('Wydarzenie zgromadziło 2 234 osoby.', many)).toEqual([
      ['number', '2 234 osoby', '1234 osoby'],
    ])
    expect(found('W roku 2023 1234 osoby wzięły udział.', many)).toEqual([])
    expect(found('W roku 2023 197 osób wzięło udział.', many)).toEqual([['number', '197 osób', '1234 osoby']])
  })

  test('what was stated is remembered as it was while the text still says it', () => {
    const text = [{ key: 'own/text', text: 'Mówiła Maria Kamyk.' }]
    const now = writeArticle(renamed('Nowak')).facts
    const [stated] = statedFacts(text, now, before).filter(({ source }) => source.kind === 'person')
    expect(stated?.text).toBe('Maria Kamyk')
    expect(statedFacts([{ key: 'own/text', text: 'Mówiła Maria Nowak.' }], now, before)).toMatchObject([
      { text: 'Maria Nowak' },
    ])
  })
})

describe('what is right is left alone', () => {
  test.each([
    'W wydarzeniu uczestniczyła dr Martyna Wronka-Pośpiech.',
    'Dziękujemy Fundacji Rozwoju Ekonomii Społecznej i Centrum Społecznego Rozwoju.',
    'Organizator: Fundacja Rozwoju Ekonomii Społecznej.',
    'Spotkanie w Mikołowie, Fundacja Rozwoju Ekonomii Społecznej zaprosiła gości.',
    'Rozmawiano z Fundacją Rozwoju Ekonomii Społecznej.',
    'Debata społeczno- i gospodarczo ważna, lata 2015-2023.',
    'Głos zabrali prof. Aldona Frączkiewicz-Wronka i dr\u00a0Patryk Szczygieł z\u00a0Tychów.',
    'Wtorkowe spotkanie 12 grudnia było udane.',
    'Efekty były widoczne… i to jak!',
    'FORUM WSPÓŁPRACY MIĘDZYSEKTOROWEJ',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([])
  })

  test('no-break spaces and dashes of every kind are the same fact', () => {
    const { standings } = check(
      'We\u00a0wtorek, 12\u00a0grudnia 2023\u00a0r., lata 2015\u20142023, dr Anna Zasada\u2011Chorab',
    )
    const stated = standings.filter(({ state }) => state === 'stated').map(({ fact }) => fact.text)
    expect(stated).toEqual(
      expect.arrayContaining(['We wtorek, 12 grudnia 2023 r.', '2015–2023', 'dr Anna Zasada-Chorab']),
    )
  })
})

describe('names with an apostrophe, very short ones, and names like common words', () => {
  const called = (given: string, family: string, eventName?: string): ArticleData => {
    const data = articleData2023()
    const items = data.content.items.map((item) => ({
      ...item,
      people: item.people.map((person) =>
        person.card.family === 'Kamyk' ? { ...person, card: { ...person.card, given, family } } : person,
      ),
    }))
    const event = { ...data.content.event, name: eventName ?? data.content.event.name }
    return { ...data, content: { ...data.content, event, items } }
  }

  test.each([
    'W debacie mówiła Maria O’Próbna.',
    "W debacie z udziałem Marii O'Próbnej.",
    'Maria O\u02bcPróbna',
  ])('%s', (text) => {
    const data = called('Maria', 'O’Próbna')
    const { findings, standings } = check(text, data)
    expect(findings).toEqual([])
    expect(standings.find(({ fact }) => fact.text === 'Maria O’Próbna')?.state).toBe('stated')
  })

  test('a surname of one letter is no other letter', () => {
    expect(found('Mówiła Maria A, gość panelu.', called('Maria', 'Ż'))).toEqual([])
  })

  test('two common words are not a name of two words without its capitals', () => {
    const data = called('Maria', 'Kamyk', 'Forum Współpracy')
    expect(found('Rozmawiano o formach współpracy.', data)).toEqual([])
    expect(found('Za nami Forum współpracy!', data)).toEqual([
      ['capitals', 'Forum współpracy', 'Forum Współpracy'],
    ])
  })
})

describe('what is wrong is found', () => {
  test.each([
    ['Mówiła dr Anna Zasada-Chorob.', ['misspelt', 'Zasada-Chorob', 'Zasada-Chorab']],
    ['Mówiła Marta Kamyk, gość panelu.', ['misspelt', 'Marta', 'Maria']],
    ['Mówiła Zofia Kamyk, ktoś inny.', null],
    ['Mówiła dr Martina Wronka-Pośpiech.', ['misspelt', 'Martina', 'Martyna']],
    ['Mówił Mateusz Eichnar.', ['misspelt', 'Eichnar', 'Eichner']],
    ['Mówiono o tym z Mirosławem Duzym.', ['misspelt', 'Duzym', 'Dużym']],
    ['Mówiła Anna Zasada-Chorab.', ['title', 'Anna Zasada-Chorab', 'dr Anna Zasada-Chorab']],
    [
      'Zorganizowane przez Fundacja Rozwoju Ekonomii Społecznej.',
      ['uninflected', 'Fundacja Rozwoju Ekonomii Społecznej', 'Fundację Rozwoju Ekonomii Społecznej'],
    ],
    ['We wtorek, 13 grudnia 2023 r., było po wszystkim.', ['weekday', 'We wtorek', 'W środę']],
    ['Wsparcie organizacji pozarzadowych.', ['typo', 'pozarzadowych', 'pozarządowych']],
    ['Panel  dyskusyjny', ['spacing', 'Panel  dyskusyjny', 'Panel dyskusyjny']],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected === null ? [] : [expected])
  })
})

test.each([
  ['Eichner', 'Eichnera'],
  ['Mateusz', 'Mateuszowi'],
  ['Maria', 'Marii'],
  ['Szczygieł', 'Szczygła'],
  ['Jarząbek', 'Jarząbkiem'],
  ['Tulaja', 'Tulai'],
  ['Ignalski', 'Ignalskiego'],
  ['Duży', 'Dużemu'],
  ['Wronka-Pośpiech', 'Wronki-Pośpiech'],
  ['Zasada-Chorab', 'Zasady-Chorab'],
  ['Piotr', 'Piotrze'],
  ['Skorupa', 'Skorupą'],
  ['Paweł', 'Pawle'],
  ['Kacper', 'Kacprze'],
  ['Jeremi', 'Jeremim'],
  ['Bruno', 'Brunona'],
  ['Lange', 'Langem'],
  ['Sokół', 'Sokoła'],
  ['Sokół', 'Sokole'],
  ['Gwóźdź', 'Gwoździa'],
  ['Gołąb', 'Gołębia'],
  ['Wąż', 'Węża'],
  ['Kozioł', 'Kozła'],
  ['Kocioł', 'Kotła'],
  ['Orzeł', 'Orłem'],
  ['Marzec', 'Marcowi'],
  ['Kwiecień', 'Kwietnia'],
  ['Wrzesień', 'Września'],
  ['Styczeń', 'Styczniem'],
  ['Kopeć', 'Kopcia'],
])('%s may be %s', (name, form) => {
  expect(isNameForm(name, form)).toBe(true)
})

test.each([
  ['Nowak', 'Nowik'],
  ['Kamyk', 'Kamykowska'],
  ['Wronka', 'Wrona'],
])('%s is not %s', (name, form) => {
  expect(isNameForm(name, form)).toBe(false)
})
