import { describe, expect, test } from 'vitest'
import type { ReleasedItem } from '#contract/releaseContent.ts'
import type { ArticleData } from '#domain/article/articleData.ts'
import { draftText } from '#domain/article/articleText.ts'
import { findGaps, findNotes } from '#domain/article/findGaps.ts'
import { heldVerb } from '#domain/article/heldVerb.ts'
import { namesOrganisation } from '#domain/article/personWords.ts'
import { writeArticle } from '#domain/article/writeArticle.ts'
import { articleData2023, articleData2027 } from './articleForum.ts'

const textOf = (data: ArticleData) => draftText(writeArticle(data).blocks)

/** Every fact that the organiser's own article of 2023 states, by hand: as the draft has to say it. */
const checklist = {
  title: ['Podsumowanie: Forum Współpracy Międzysektorowej'],
  day: ['We wtorek, 12 grudnia 2023 r.'],
  place: ['w Centrum Aktywności Społecznej w Mikołowie odbyło się Forum Współpracy Międzysektorowej.'],
  people: ['Wydarzenie zgromadziło 70 osób'],
  sectors: ['przedstawicieli samorządów, organizacji pozarządowych i środowisk biznesowych.'],
  topic: ['Rozmowy o różnych formach współpracy'],
  organisers: [
    'zorganizowane przez Centrum Aktywności Społecznej w Mikołowie',
    'we współpracy z Centrum Społecznego Rozwoju i Fundacją Rozwoju Ekonomii Społecznej.',
  ],
  funding: [
    'w ramach projektu „Regionalny Ośrodek Wspierania Ekonomii Społecznej',
    'przez Unię Europejską ze środków Europejskiego Funduszu Społecznego',
  ],
  greetings: [
    'Mirosław Duży – Starosta Powiatu Mikołowskiego, Jakub Jarząbek – Sekretarz Miasta Mikołowa, Piotr Bańczyk – Wiceprezes Centrum Aktywności Społecznej.',
  ],
  talk: [
    'Wystąpienie przedstawicieli Regionalnego Ośrodka Wspierania Ekonomii Społecznej',
    'Mateusz Eichner (Centrum Społecznego Rozwoju), Aleksandra Rybka (Centrum Społecznego Rozwoju)',
    'prowadzonych od 8 lat działań związanych z tworzeniem przedsiębiorstw społecznych i wspieraniem powstawania nowych miejsc pracy w organizacjach pozarządowych',
  ],
  figures: [
    'okres: 2015–2023',
    'organizacje pozarządowe, które uzyskały wsparcie: 197',
    'powstałe przedsiębiorstwa społeczne: 45',
    'osoby zatrudnione z samych dotacji: 223',
    'osoby zatrudnione poza dotacjami: znacznie więcej',
    'podmioty ekonomii społecznej wsparte w rozwoju: ponad 40',
    'szkolenia i konsultacje indywidualne: liczne',
  ],
  firstPanel: [
    'Perspektywy współpracy przedsiębiorstw społecznych z samorządem',
    'w kontekście zmian w funkcjonowaniu instytucji publicznych',
    'Moderacja: dr Anna Zasada-Chorab (dyrektor, Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego).',
    'Goście: Mateusz Eichner (Centrum Społecznego Rozwoju), Maria Kamyk (Centrum Aktywności Społecznej w Mikołowie).',
  ],
  secondPanel: [
    'Perspektywy współpracy sektora ekonomii społecznej z biznesem',
    'Podstawy formalne i dane statystyczne',
    'dobre praktyki w relacjach biznesu i organizacji pozarządowych',
    'Moderacja: dr Martyna Wronka-Pośpiech.',
    'dr Patryk Szczygieł (szkolenia, coaching, mentoring, Game Changer by dr Patryk Szczygieł, Hotel Tychy)',
    'Małgorzata Skorupa',
    'Andrzej Romańczuk-Fiodorowicz (Związek Przedsiębiorców i Pracodawców Śląsk)',
  ],
  thirdPanel: [
    'Deinstytucjonalizacja usług społecznych jako szansa i wyzwanie dla rozwoju ekonomii społecznej',
    'jest jednym z kluczowych tematów w zakresie zmian funkcjonowania instytucji publicznych',
    'Moderacja: prof. Aldona Frączkiewicz-Wronka (Uniwersytet Ekonomiczny w Katowicach).',
    'Goście: dr Justyna Tulaja (Regionalny Ośrodek Wspierania Ekonomii Społecznej), Tomasz Ignalski (Herbateka).',
  ],
  rest: [
    '3 panele dyskusyjne',
    'Rozmowy kuluarowe',
    'budować nowe relacje z podmiotami z różnych sektorów',
    'Dziękujemy wszystkim za obecność i aktywny udział w wydarzeniu.',
  ],
}

/** What is wrong in the organiser's article and must not be in the draft. */
const errors = [
  /środę/iu,
  /FRES Fundacja/u,
  /z Centrum Społecznego Rozwoju i Fundacja/u,
  /Wiceprezes Centrum Aktywności(?! Społecznej)/u,
  /Wronka Pośpiech/u,
  /Współpracy międzysektorowej/u,
  /ekonomi społecznej/u,
  /\p{L} -\p{L}|\p{L}- \p{L}/u,
  /\( | \)| ,/u,
]

describe('the article of 2023', () => {
  test.each(Object.entries(checklist))('states what the organiser’s article states: %s', (_, statements) => {
    const text = textOf(articleData2023())
    expect(statements.filter((statement) => !text.includes(statement))).toEqual([])
  })

  test.each(errors)('has none of its errors: %s', (error) => {
    expect(textOf(articleData2023())).not.toMatch(error)
  })

  test('says who pays before the programme, not at the very end', () => {
    const keys = writeArticle(articleData2023()).blocks.map(({ key }) => key)
    expect(keys.indexOf('funding')).toBe(3)
    expect(keys.at(-1)).toBe('thanks')
  })

  test('names what the data do not know, and invents none of it', () => {
    expect(findGaps(articleData2023())).toEqual([
      { code: 'time', count: 6 },
      expect.objectContaining({ code: 'affiliation', name: 'dr Martyna Wronka-Pośpiech' }),
      expect.objectContaining({ code: 'affiliation', name: 'Małgorzata Skorupa' }),
      expect.objectContaining({ code: 'funding-fact', fact: 'euAmount' }),
    ])
    expect(findNotes(articleData2023()).map(({ code }) => code)).toEqual([
      'not-released',
      'presence-unknown',
      'descriptions',
    ])
  })
})

const changed = (
  data: ArticleData,
  change: (content: ArticleData['content']) => Partial<ArticleData['content']>,
) => ({
  ...data,
  content: { ...data.content, ...change(data.content) },
})

const firstPanel = ({ items }: ArticleData['content']): ReleasedItem => {
  const panel = items.find(({ kind }) => kind === 'panel')
  if (panel === undefined) throw new Error('The forum has no panel')
  return panel
}

describe('people who did not come', () => {
  const seen = (presence: 'absent' | 'substitute', substitute: string): ArticleData => {
    const data = articleData2023()
    const { itemId, people } = firstPanel(data.content)
    const personId = people.find(({ card }) => card.family === 'Kamyk')?.personId ?? ''
    const presences = [{ itemId, personId, presence, substitute }]
    return { ...data, attendance: { ...data.attendance, presences } }
  }

  test('are not named as present, and staff are told', () => {
    const data = seen('absent', '')
    expect(textOf(data)).not.toContain('Kamyk')
    expect(textOf(data)).toContain('Gość: Mateusz Eichner (Centrum Społecznego Rozwoju).')
    expect(findNotes(data)).toContainEqual({ code: 'absent', people: ['Maria Kamyk'] })
  })

  test('who came in their place is named, the one they stood for is not', () => {
    const text = textOf(seen('substitute', 'Zenon Testowy'))
    expect(text).toContain(
      'Goście: Mateusz Eichner (Centrum Społecznego Rozwoju), Zenon Testowy (w zastępstwie).',
    )
    expect(text).not.toContain('Kamyk')
  })

  test('somebody at two items stays at the one they came to', () => {
    const data = articleData2023()
    const { itemId, people } = firstPanel(data.content)
    const personId = people.find(({ card }) => card.family === 'Eichner')?.personId ?? ''
    const presences = [{ itemId, personId, presence: 'absent' as const, substitute: '' }]
    const text = textOf({ ...data, attendance: { ...data.attendance, presences } })
    expect(text).toContain('Wystąpienie: Mateusz Eichner')
    expect(text).toContain('Gość: Maria Kamyk')
  })
})

describe('forms that are not known', () => {
  test('a partner without the instrumental stands in the nominative after a label, and is asked for', () => {
    const data = articleData2027()
    expect(textOf(data)).toContain(
      'Organizator: Centrum Przykładowe w Mikołowie. Wydarzenie odbyło się we współpracy z organizacjami: Fundacja Wzorcowa, Stowarzyszenie Próba i Spółdzielnia Socjalna Przykład.',
    )
    expect(textOf(data)).toContain('Miejsce: Centrum Przykładowe w Mikołowie, ul. Przykładowa 1, Mikołów.')
    expect(findGaps(data)).toContainEqual(
      expect.objectContaining({ code: 'case-form', name: 'Stowarzyszenie Próba', case: 'instrumental' }),
    )
  })

  test.each([
    [1, 'Wydarzenie zgromadziło 1 osobę. Obecne sektory'],
    [2, 'Wydarzenie zgromadziło 2 osoby – przedstawicieli'],
    [12, 'Wydarzenie zgromadziło 12 osób –'],
    [22, 'Wydarzenie zgromadziło 22 osoby –'],
    [101, 'Wydarzenie zgromadziło 101 osób –'],
  ])('%i people', (total, sentence) => {
    const data = articleData2023()
    expect(textOf({ ...data, attendance: { ...data.attendance, total } })).toContain(sentence)
  })

  test('a sector nobody came from is not named, one whose form is unknown stands after a label', () => {
    const data = articleData2023()
    const sectors = [
      { sector: 'samorząd', people: 0 },
      { sector: 'biznes', people: 40 },
      { sector: 'Ochotnicze Straże', people: null },
    ]
    const text = textOf({ ...data, attendance: { ...data.attendance, sectors } })
    expect(text).toContain('Obecne sektory: biznes i Ochotnicze Straże.')
    expect(text).toContain('Obecność według sektorów: biznes – 40.')
    expect(text).not.toContain('samorząd –')
  })

  test.each([
    [['uczelnie', 'szkoły'], 'Obecne sektory: uczelnie i szkoły.'],
    [['mediatorzy'], 'Obecne sektory: mediatorzy.'],
    [['media lokalne', 'PES'], 'przedstawicieli mediów i podmiotów ekonomii społecznej.'],
  ])('of %s no sector is said twice, nor taken for another', (names, sentence) => {
    const data = articleData2023()
    const sectors = names.map((sector) => ({ sector, people: null }))
    expect(textOf({ ...data, attendance: { ...data.attendance, sectors } })).toContain(sentence)
  })

  test.each([
    ['II Konferencja Ekonomii Społecznej', 'odbyła się'],
    ['Kongres Rad Seniorów', 'odbył się'],
    ['Spotkanie', 'odbyło się'],
    ['Formuła 1', null],
    ['Razem w Mikołowie', null],
  ])('the verb agrees with %s', (name, verb) => {
    expect(heldVerb(name)).toBe(verb)
  })

  test('a name whose gender is not known stands after „wydarzenie”, in quotation marks', () => {
    const data = changed(articleData2023(), ({ event }) => ({
      event: { ...event, name: 'Razem w Mikołowie' },
    }))
    expect(textOf(data)).toContain('odbyło się wydarzenie „Razem w Mikołowie”.')
    const quoted = changed(articleData2023(), ({ event }) => ({
      event: { ...event, name: '„Razem” w Mikołowie' },
    }))
    expect(textOf(quoted)).toContain('odbyło się wydarzenie „«Razem» w Mikołowie”.')
  })

  test('a range of days, each with its heading', () => {
    const data = changed(articleData2023(), ({ event, items }) => ({
      event: { ...event, endsOn: '2023-12-13' },
      items: items.map((item, index) => (index < 4 ? item : { ...item, day: '2023-12-13' })),
    }))
    expect(textOf(data)).toContain(
      'W dniach 12–13 grudnia 2023 r. w Centrum Aktywności Społecznej w Mikołowie odbyło się',
    )
    expect(textOf(data)).toContain('\n13 grudnia 2023 r. (środa)\n')
  })

  test('the organisation is left out only where the position names it', () => {
    expect(namesOrganisation('Starosta Powiatu Mikołowskiego', 'Powiat Mikołowski')).toBe(true)
    expect(
      namesOrganisation(
        'Wiceprezes Centrum Aktywności Społecznej',
        'Centrum Aktywności Społecznej w Mikołowie',
      ),
    ).toBe(true)
    expect(namesOrganisation('dyrektor', 'Regionalny Ośrodek Polityki Społecznej')).toBe(false)
    expect(namesOrganisation('Prezes Fundacji Próba', 'Fundacja Wzorcowa')).toBe(false)
  })

  test('an event that was called off has no article', () => {
    const data = changed(articleData2023(), ({ event }) => ({ event: { ...event, isCancelled: true } }))
    expect(writeArticle(data).blocks).toEqual([])
    expect(findGaps(data)).toEqual([])
    expect(findNotes(data)).toEqual([{ code: 'cancelled' }])
  })
})
