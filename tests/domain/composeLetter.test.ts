import { describe, expect, test } from 'vitest'

import type { PersonLetterKind } from '#domain/letters/letterKinds.ts'
import type { LineupContent, PlaceFacts } from '#contract/signOffs.ts'
import { composeLetter } from '#domain/letters/composeLetter.ts'
import { letterAsSent } from '#domain/letters/letterAsSent.ts'
import type { Matter } from '#domain/letters/matterText.ts'
import { usualWords } from '#domain/letters/usualWords.ts'

const event = {
  name: 'Forum Próbne 2027',
  startsOn: '2027-10-12',
  endsOn: '2027-10-12',
  venueName: 'Dom Kultury',
  venueAddress: 'ul. Testowa 1, Mikołów',
}
const contact = {
  organisation: 'Ośrodek Przykładowy',
  name: 'Ewa Wzorcowa',
  phone: '+48 000 000 000',
  email: 'biuro@example.org',
}
const panelFacts: PlaceFacts = {
  itemId: '01900000-0000-7000-8000-000000000001',
  title: 'Samorząd i biznes',
  date: '2027-10-12',
  start: '11:00',
  end: '12:00',
  venue: 'Dom Kultury',
  room: 'Sala A',
  role: 'moderator',
}
const signed = (given: string, family: string, more: Partial<LineupContent['people'][number]> = {}) => ({
  personId: `${given} ${family}`,
  given,
  family,
  titleBefore: null,
  titleAfter: null,
  position: null,
  organisation: null,
  role: 'panelist' as const,
  ...more,
})
const { itemId: panelId, role: _, ...placed } = panelFacts
const content: LineupContent = {
  form: 1,
  panelId,
  ...placed,
  people: [
    signed('Anna', 'Przykładowa-Wzór', { role: 'moderator', titleBefore: 'dr' }),
    signed('Jan', 'Próbny', { position: 'prezes', organisation: 'Fundacja Wzorcowa' }),
    signed('Maria', 'Wzorcowa'),
    signed('Zenon', 'Testowy-Dwojga', { role: 'reserve' }),
  ],
}
const panel: Matter = {
  kind: 'lineup',
  facts: panelFacts,
  itemKind: 'panel',
  content,
  before: null,
  isAgain: false,
}
const placeFacts: PlaceFacts = {
  ...panelFacts,
  itemId: '01900000-0000-7000-8000-000000000002',
  title: 'Rozmowa o współpracy',
  start: null,
  end: null,
  room: null,
  role: 'special-guest',
}
const place: Matter = { ...panel, kind: 'answer', facts: placeFacts, content: null }

const compose = (
  kind: PersonLetterKind,
  matters: Matter[],
  more: Partial<Parameters<typeof composeLetter>[0]> = {},
) =>
  composeLetter({
    kind,
    words: usualWords[kind],
    vocative: '',
    event,
    matters,
    deadline: kind === 'request' || kind === 'reminder' ? '2027-10-01' : null,
    contact,
    signature: '',
    hasCalendar: kind !== 'request' && kind !== 'reminder',
    ...more,
  })

describe('asking', () => {
  test('a moderator reads what is asked and until when, then the panel and its people in order', () => {
    expect(compose('request', [panel])).toEqual({
      subject: 'Prosimy o potwierdzenie składu panelu do pt 1 X 2027: Forum Próbne 2027',
      text: `Dzień dobry,

prosimy o potwierdzenie składu panelu do 1 października 2027 r. (piątek).

Wydarzenie: Forum Próbne 2027, 12 października 2027 r.
Miejsce: Dom Kultury, ul. Testowa 1, Mikołów

Moderowanie panelu: Samorząd i biznes
we wtorek, 12 października 2027 r., godz. 11:00–12:00, Sala A
Moderacja: dr Anna Przykładowa-Wzór
Goście:
– Jan Próbny (prezes, Fundacja Wzorcowa)
– Maria Wzorcowa
Lista rezerwowa: Zenon Testowy-Dwojga

Odpowiedzieć można na stronie przygotowanej dla Państwa:
{link}
Link jest osobisty, prosimy go nie przekazywać.

Pytania i poprawki prosimy kierować do organizatora:
Ewa Wzorcowa, tel. +48 000 000 000, biuro@example.org

Z poważaniem
Ewa Wzorcowa
Ośrodek Przykładowy

{klauzula}`,
    })
  })

  test('a guest reads their role, when and where, and nobody else’s name', () => {
    const { subject, text } = compose('request', [place], { vocative: 'Szanowna Pani Prezes' })
    expect(subject).toMatch(/^Prosimy o potwierdzenie udziału do pt 1 X 2027: /u)
    expect(text).toMatch(/^Szanowna Pani Prezes,\n\nprosimy o potwierdzenie udziału do 1 października/u)
    expect(text).toContain(
      'Udział w panelu, gość specjalny: Rozmowa o współpracy\nwe wtorek, 12 października 2027 r., godzina do ustalenia\n\n',
    )
    expect(text).not.toMatch(/Próbny|Moderacja/u)
  })

  test('another venue than the event’s is named', () => {
    const elsewhere = { ...place, facts: { ...placeFacts, start: '13:00', venue: 'Biblioteka' } }
    expect(compose('request', [elsewhere]).text).toContain('2027 r., godz. 13:00, Biblioteka\n')
  })

  test('somebody who moderates two panels and speaks at a third gets one letter about all', () => {
    const second = { ...panel, facts: { ...panelFacts, title: 'Drugi panel' } }
    const { subject, text } = compose('request', [panel, second, place])
    expect(subject).toMatch(/^Prosimy o potwierdzenie składu paneli i własnego udziału do /u)
    const titles = ['Samorząd i biznes', 'Drugi panel', 'Rozmowa o współpracy']
    expect(titles.map((title) => text.split(title).length - 1)).toEqual([1, 1, 1])
  })

  test.each([
    [panel, { before: { ...panelFacts, start: '10:00', end: null } }, '– godzina: 10:00 → 11:00–12:00'],
    [place, { before: { ...placeFacts, date: '2027-10-13' } }, '– data: śr 13 X 2027 → wt 12 X 2027'],
    [place, { before: { ...placeFacts, venue: null } }, '– miejsce: do ustalenia → Dom Kultury'],
    [
      place,
      { before: { ...placeFacts, role: 'reserve' as const } },
      '– rola: lista rezerwowa → gość specjalny',
    ],
  ])('who answered before reads what changed since, and that it is asked again', (matter, more, line) => {
    const { subject, text } = compose('request', [{ ...matter, ...more, isAgain: true }])
    expect(subject).toMatch(/^Prosimy o ponowne potwierdzenie /u)
    expect(text).toContain(`Pytamy ponownie, ponieważ po udzieleniu odpowiedzi zaszły zmiany:\n${line}\n`)
  })

  test('when no fact of the place changed, the line-up did, or what was agreed', () => {
    const { text } = compose('request', [{ ...panel, before: panelFacts, isAgain: true }])
    expect(text).toContain(
      'Pytamy ponownie, ponieważ po udzieleniu odpowiedzi zmienił się skład.\nModeracja:',
    )
    expect(compose('request', [{ ...place, isAgain: true }]).text).toContain('zmieniły się ustalenia.\n\n')
    expect(compose('request', [{ ...panel, before: panelFacts }]).text).not.toMatch(/Pytamy|zmieni/u)
  })

  test('a reminder has another subject, and a word for who has answered already', () => {
    const { subject, text } = compose('reminder', [panel])
    expect(subject).toBe(
      'Przypomnienie: czekamy na potwierdzenie składu panelu, termin pt 1 X 2027 – Forum Próbne 2027',
    )
    expect(text).toContain('Termin odpowiedzi: 1 października 2027 r. (piątek)\n')
    expect(text).toContain('Jeśli odpowiedź została już udzielona')
  })
})

describe('telling', () => {
  test('of a new title and room, with nothing to answer and no list of people', () => {
    const before = { ...panelFacts, title: 'Samorząd', room: null }
    const { subject, text } = compose('change', [{ ...panel, before }])
    expect(subject).toBe('Zmiana w programie, bez potrzeby odpowiedzi: „Samorząd” – Forum Próbne 2027')
    expect(text).toContain(
      'Co się zmieniło:\n– tytuł: Samorząd → Samorząd i biznes\n– sala: do ustalenia → Sala A\n\n',
    )
    expect(text).toContain('Odpowiedź nie jest potrzebna')
    expect(text).not.toMatch(/Pytamy|Moderacja|Próbny/u)
  })

  test('who is no longer expected: of what they knew, with thanks and without a link', () => {
    const { subject, text } = compose('removal', [{ ...panel, before: { ...panelFacts, start: '10:00' } }])
    expect(subject).toBe('Zmiana w składzie: „Samorząd i biznes” – Forum Próbne 2027')
    expect(text).toContain(
      'Państwa udział, wymieniony poniżej, nie jest już planowany:\n\nModerowanie panelu: Samorząd i biznes\nwe wtorek, 12 października 2027 r., godz. 10:00–12:00, Sala A\n\n',
    )
    expect(text).toMatch(/Dziękujemy[^]*Dołączony plik odwołuje wpis w kalendarzu/u)
    expect(text).not.toMatch(/→|\{link\}|Próbny|Moderacja/u)
  })

  test('that a panel is off, and the event with it when that is off', () => {
    const one = compose('cancellation', [{ ...panel, before: panelFacts }])
    expect(one.subject).toBe('Odwołano: „Samorząd i biznes” – Forum Próbne 2027')
    expect(one.text).toContain('nie odbędzie się:\n\nPanel: Samorząd i biznes\nwe wtorek')
    expect(compose('cancellation', [panel, place]).subject).toContain('punkty programu (2) – Forum')

    const all = compose('cancellation', [panel], { event: { ...event, state: 'cancelled' } })
    expect(all.subject).toBe('Odwołano: całe wydarzenie – Forum Próbne 2027')
    expect(all.text).toContain('nie odbędzie się:\n\nCałe wydarzenie, a w nim:\n\nPanel: Samorząd i biznes')
    expect(compose('removal', [panel], { event: { ...event, state: 'cancelled' } }).text).not.toContain(
      'Całe',
    )
  })
})

test('a calendar file is spoken of only where one goes with the letter', () => {
  expect(compose('change', [panel]).text).toContain('\n\nDołączony plik aktualizuje wpis w kalendarzu.\n\n')
  expect(compose('change', [panel], { hasCalendar: false }).text).not.toMatch(/plik|\n{3}/u)
  const removal = compose('removal', [panel], { hasCalendar: false }).text
  expect(removal).toContain('Odpowiedź nie jest potrzebna.\n')
  expect(removal).not.toContain('plik')
})

test('a letter in the centre’s own words has a subject of one line with nothing left to fill', () => {
  const words = { subject: '{sprawy}\n{link}{klauzula}{podpis}', text: '{podpis}\n\n{link}' }
  expect(compose('request', [panel], { words, signature: 'Zespół\nForum' })).toEqual({
    subject: '„Samorząd i biznes” Zespół Forum',
    text: 'Zespół\nForum\n\n{link}',
  })
})

test('what nobody knows leaves no label and no empty line', () => {
  const nobody = { organisation: '', name: '', phone: '', email: '' }
  const bare = { event: { ...event, venueName: '', venueAddress: '' }, contact: nobody, deadline: null }
  const { subject, text } = compose('reminder', [place], bare)
  expect(subject).toBe('Przypomnienie: czekamy na potwierdzenie udziału – Forum Próbne 2027')
  expect(letterAsSent(text, { link: '', clause: null })).not.toMatch(/Miejsce|Termin|Pytania|\n{3}|\n$|[{}]/u)
})

describe('as it goes out', () => {
  const link = 'https://mownica.example/link#t=a-w-z'
  const { text } = compose('request', [panel])

  test('the letter has the link, and the information about data where it is owed', () => {
    const sent = letterAsSent(text, { link, clause: 'Administrator danych: Ośrodek.\nŹródło danych: próba.' })
    expect(sent.split('\n')).toContain(link)
    expect(sent).toMatch(
      /\n\nInformacja o\u00a0danych osobowych\n\nAdministrator danych: Ośrodek\.\nŹródło danych: próba\.$/u,
    )
    expect(letterAsSent(text, { link, clause: null })).toMatch(/Ośrodek Przykładowy$/u)
  })

  test('short words are bound then, and not before: the draft is searched', () => {
    expect(text).not.toContain('\u00a0')
    expect(letterAsSent(text, { link, clause: null })).toContain('Samorząd i\u00a0biznes')
  })

  test('what staff took out of the letter stays out', () => {
    expect(letterAsSent('Bez linku.', { link, clause: 'Źródło danych: próba.' })).toBe('Bez linku.')
  })
})
