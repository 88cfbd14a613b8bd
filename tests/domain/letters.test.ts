import { describe, expect, test } from 'vitest'

import type { ReviewTask } from '#contract/review.ts'
import { informationClause } from '#domain/informationClause.ts'
import { lastDayOfReviewLink, reviewLetter } from '#domain/reviewLetter.ts'
import { signInLetter } from '#domain/signInLetter.ts'

/** A no-break space is written `~` here. */
const visible = <Letter extends { text: string }>(letter: Letter) => ({
  ...letter,
  text: letter.text.replaceAll('\u00a0', '~'),
})
const id = '01900000-0000-7000-8000-000000000001'
const url = 'https://mownica.example/link#t=secret'
const contact = {
  organisation: 'Ośrodek Przykładowy',
  name: 'Ewa Wzorcowa',
  phone: '+48 000 000 000',
  email: 'biuro@example.org',
}
const event = {
  name: 'Forum Próbne 2027',
  startsOn: '2027-10-12',
  endsOn: '2027-10-12',
  venueName: 'Dom Kultury',
  venueAddress: 'ul. Testowa 1, Mikołów',
}
const asked = { isWaiting: true, deadline: '2027-10-01', answer: null }
const panel: ReviewTask = {
  ...asked,
  kind: 'panel',
  panelId: id,
  title: 'Samorząd i biznes',
  day: '2027-10-12',
  start: '11:00',
  durationMinutes: 60,
  room: 'Sala A',
}
const place: ReviewTask = {
  ...asked,
  kind: 'answer',
  appearanceId: id,
  itemKind: 'panel',
  role: 'special-guest',
  title: 'Rozmowa o współpracy',
  day: '2027-10-12',
  start: null,
  durationMinutes: null,
  room: null,
}
const partner: ReviewTask = {
  kind: 'partner',
  eventPartnerId: id,
  name: 'Fundacja Wzorcowa',
  roles: ['partner', 'honorary-patron'],
  isWaiting: false,
  deadline: null,
  waiting: 0,
}
const letter = { to: 'anna@example.org', vocative: '', event, url, contact, signature: '', clause: null }

describe('the letter with a review link', () => {
  test('says what somebody is invited to, where their page is and how long it opens', () => {
    expect(visible(reviewLetter({ ...letter, tasks: [panel] }))).toEqual({
      to: 'anna@example.org',
      subject: 'Zaproszenie do moderowania panelu: Forum Próbne 2027, 12 października 2027 r.',
      text: `Dzień dobry,

zapraszamy na wydarzenie: Forum Próbne 2027, we wtorek, 12~października 2027~r.
Miejsce: Dom Kultury, ul.~Testowa 1, Mikołów

Moderowanie panelu: Samorząd i~biznes
godz.~11:00–12:00, Sala A

Strona przygotowana dla Państwa:
https://mownica.example/link#t=secret

Na tej stronie: skład panelu w~ustalonej kolejności; termin, miejsce i~dojazd.
Link jest osobisty i~działa do końca dnia 19~października 2027~r. Prosimy go nie przekazywać.

Pytania i~poprawki prosimy kierować do organizatora:
Ewa Wzorcowa, tel.~+48 000 000 000, biuro@example.org

Z~poważaniem
Ewa Wzorcowa
Ośrodek Przykładowy`,
    })
  })

  test('somebody with several places has them in one letter, unknown hours said as such', () => {
    const { subject, text } = visible(reviewLetter({ ...letter, tasks: [panel, place] }))
    expect(subject).toMatch(/^Zaproszenie: Forum/u)
    expect(text).toContain(`Udział w~panelu, gość specjalny: Rozmowa o~współpracy\ngodzina do ustalenia`)
    expect(text).toContain('skład panelu w~ustalonej kolejności; imię, nazwisko')
  })

  test('at an event of several days each place says its own day', () => {
    const long = { ...event, endsOn: '2027-10-13' }
    const { text } = visible(reviewLetter({ ...letter, event: long, tasks: [place] }))
    expect(text).toContain(`Forum Próbne 2027, 12–13~października 2027~r.`)
    expect(text).toContain(`we wtorek, 12~października 2027~r., godzina do ustalenia`)
    expect(lastDayOfReviewLink(long.endsOn)).toBe('2027-10-20')
  })

  test('a partner is named as it is, after each of its roles', () => {
    const { subject, text } = visible(reviewLetter({ ...letter, tasks: [partner] }))
    expect(subject).toMatch(/^Zaproszenie dla partnera: Forum/u)
    expect(text).toContain('Partner: Fundacja Wzorcowa\nPatronat honorowy: Fundacja Wzorcowa')
  })

  test.each([
    ['Szanowna Pani Prezes', 'Szanowna Pani Prezes,'],
    ['Szanowny Panie Starosto!', 'Szanowny Panie Starosto,'],
    ['', 'Dzień dobry,'],
  ])('„%s” is greeted with „%s”', (vocative, line) => {
    expect(reviewLetter({ ...letter, vocative, tasks: [panel] }).text.split('\n')[0]).toBe(line)
  })

  test('what nobody knows is left out: no empty label, no empty line', () => {
    const bare = { ...letter, event: { ...event, venueName: '', venueAddress: '' } }
    const nobody = { organisation: '', name: '', phone: '', email: '' }
    const { text } = visible(reviewLetter({ ...bare, contact: nobody, tasks: [] }))
    expect(text).not.toMatch(/Miejsce|Pytania|Z poważaniem|\n{3}/u)
    expect(text.trim()).toBe(text)
  })

  test('the signature of the settings stands instead of the usual one', () => {
    const { text } = visible(reviewLetter({ ...letter, tasks: [panel], signature: 'Zespół Forum\nMikołów' }))
    expect(text).toMatch(/Zespół Forum\nMikołów$/u)
    expect(text).not.toContain('Z poważaniem')
  })

  test('somebody whose data came from others is told so at the end', () => {
    const { text } = visible(reviewLetter({ ...letter, tasks: [panel], clause: 'Źródło danych: próba.' }))
    expect(text).toMatch(/Informacja o~danych osobowych\n\nŹródło danych: próba\.$/u)
  })
})

test('the sign-in letter says how long its link works and what to do when nobody asked', () => {
  const { to, subject, text } = visible(signInLetter({ to: 'ewa@example.org', url }))
  expect(to).toBe('ewa@example.org')
  expect(subject).toBe('Link do zalogowania w Mównicy')
  expect(text.split('\n')).toContain(url)
  expect(text).toContain(`10~minut i~tylko raz`)
  expect(text).toContain('wystarczy pominąć tę wiadomość')
})

describe('what a person is told about their data', () => {
  const organisation = { name: 'Fundacja Wzorcowa', address: 'ul. Testowa 1, 43-190 Mikołów' }
  const usual = { organisation, contact, text: '', source: { kind: 'various' } as const }

  test.each([
    ['the controller, 14(1)(a)', 'Administrator danych: Fundacja Wzorcowa, ul. Testowa 1, 43-190 Mikołów.'],
    ['how to write to them', 'Ewa Wzorcowa, biuro@example.org, +48 000 000 000'],
    ['the categories, 14(1)(d)', 'Zakres danych: imię i nazwisko'],
    ['the purpose and the basis, 14(1)(c)', 'art. 6 ust. 1 lit. f RODO'],
    ['the recipients, 14(1)(e)', 'Odbiorcy:'],
    ['how long, 14(2)(a)', 'Okres przechowywania:'],
    ['the rights, 14(2)(c)', 'art. 15–18 i 21 RODO'],
    ['the complaint, 14(2)(e)', 'skarga do Prezesa Urzędu Ochrony Danych Osobowych'],
    ['the source, 14(2)(f)', 'Źródło danych: dane pochodzą od osób i organizacji'],
    ['the obligation, 13(2)(e)', 'Podanie danych jest dobrowolne'],
    ['automated decisions, 14(2)(g)', 'zautomatyzowanego podejmowania decyzji'],
  ])('the usual words name %s', (_, words) => {
    expect(informationClause(usual)).toContain(words)
  })

  test('the words of the settings come instead, with the source after them', () => {
    const source = { kind: 'organisation', name: 'Urząd Przykładowy' } as const
    expect(informationClause({ ...usual, text: 'Własna treść.', source })).toBe(
      'Własna treść.\nŹródło danych: dane pochodzą od organizacji: Urząd Przykładowy.',
    )
  })

  test('the source is said as it was written down', () => {
    const source = { kind: 'stated', words: 'zgłoszenie z formularza na stronie.' } as const
    expect(informationClause({ ...usual, source })).toContain(
      '\nŹródło danych: zgłoszenie z formularza na stronie.\n',
    )
  })

  test('without an own organisation the organiser of the contact is the controller', () => {
    expect(informationClause({ ...usual, organisation: null })).toContain(
      'Administrator danych: Ośrodek Przykładowy.',
    )
  })
})
