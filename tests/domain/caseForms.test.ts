import { describe, expect, test } from 'vitest'

import { missingCaseForms, suggestCaseForms } from '#domain/caseForms.ts'

/** Name, then genitive, dative, accusative, instrumental, locative. */
const names: [string, string, string, string, string, string][] = [
  // The table of the reference.
  ['Centrum Społecznego Rozwoju', ...same('Centrum Społecznego Rozwoju')],
  [
    'Fundacja Rozwoju Ekonomii Społecznej',
    'Fundacji Rozwoju Ekonomii Społecznej',
    'Fundacji Rozwoju Ekonomii Społecznej',
    'Fundację Rozwoju Ekonomii Społecznej',
    'Fundacją Rozwoju Ekonomii Społecznej',
    'Fundacji Rozwoju Ekonomii Społecznej',
  ],
  [
    'Starostwo Powiatowe w Mikołowie',
    'Starostwa Powiatowego w Mikołowie',
    'Starostwu Powiatowemu w Mikołowie',
    'Starostwo Powiatowe w Mikołowie',
    'Starostwem Powiatowym w Mikołowie',
    'Starostwie Powiatowym w Mikołowie',
  ],
  [
    'Urząd Miasta Mikołowa',
    'Urzędu Miasta Mikołowa',
    'Urzędowi Miasta Mikołowa',
    'Urząd Miasta Mikołowa',
    'Urzędem Miasta Mikołowa',
    'Urzędzie Miasta Mikołowa',
  ],
  ['Gmina Mikołów', 'Gminy Mikołów', 'Gminie Mikołów', 'Gminę Mikołów', 'Gminą Mikołów', 'Gminie Mikołów'],
  // The organisations of the forum of 2023.
  ['Centrum Aktywności Społecznej w Mikołowie', ...same('Centrum Aktywności Społecznej w Mikołowie')],
  [
    'Regionalny Ośrodek Wspierania Ekonomii Społecznej',
    'Regionalnego Ośrodka Wspierania Ekonomii Społecznej',
    'Regionalnemu Ośrodkowi Wspierania Ekonomii Społecznej',
    'Regionalny Ośrodek Wspierania Ekonomii Społecznej',
    'Regionalnym Ośrodkiem Wspierania Ekonomii Społecznej',
    'Regionalnym Ośrodku Wspierania Ekonomii Społecznej',
  ],
  [
    'Związek Przedsiębiorców i Pracodawców Śląsk',
    'Związku Przedsiębiorców i Pracodawców Śląsk',
    'Związkowi Przedsiębiorców i Pracodawców Śląsk',
    'Związek Przedsiębiorców i Pracodawców Śląsk',
    'Związkiem Przedsiębiorców i Pracodawców Śląsk',
    'Związku Przedsiębiorców i Pracodawców Śląsk',
  ],
  [
    'Uniwersytet Ekonomiczny w Katowicach',
    'Uniwersytetu Ekonomicznego w Katowicach',
    'Uniwersytetowi Ekonomicznemu w Katowicach',
    'Uniwersytet Ekonomiczny w Katowicach',
    'Uniwersytetem Ekonomicznym w Katowicach',
    'Uniwersytecie Ekonomicznym w Katowicach',
  ],
  [
    'Powiat Mikołowski',
    'Powiatu Mikołowskiego',
    'Powiatowi Mikołowskiemu',
    'Powiat Mikołowski',
    'Powiatem Mikołowskim',
    'Powiecie Mikołowskim',
  ],
  [
    'Wschodnie Centrum Kultury',
    'Wschodniego Centrum Kultury',
    'Wschodniemu Centrum Kultury',
    'Wschodnie Centrum Kultury',
    'Wschodnim Centrum Kultury',
    'Wschodnim Centrum Kultury',
  ],
  [
    'Wschodni Instytut Zachodni',
    'Wschodniego Instytutu Zachodniego',
    'Wschodniemu Instytutowi Zachodniemu',
    'Wschodni Instytut Zachodni',
    'Wschodnim Instytutem Zachodnim',
    'Wschodnim Instytucie Zachodnim',
  ],
  [
    'Szkoła Średnia w Próbnej',
    'Szkoły Średniej w Próbnej',
    'Szkole Średniej w Próbnej',
    'Szkołę Średnią w Próbnej',
    'Szkołą Średnią w Próbnej',
    'Szkole Średniej w Próbnej',
  ],
  // Adjectives on both sides, quotation marks, capitals.
  [
    'Śląskie Stowarzyszenie „Próbne Miasto”',
    'Śląskiego Stowarzyszenia „Próbne Miasto”',
    'Śląskiemu Stowarzyszeniu „Próbne Miasto”',
    'Śląskie Stowarzyszenie „Próbne Miasto”',
    'Śląskim Stowarzyszeniem „Próbne Miasto”',
    'Śląskim Stowarzyszeniu „Próbne Miasto”',
  ],
  [
    'OCHOTNICZA STRAŻ POŻARNA w Próbnej',
    'OCHOTNICZEJ STRAŻY POŻARNEJ w Próbnej',
    'OCHOTNICZEJ STRAŻY POŻARNEJ w Próbnej',
    'OCHOTNICZĄ STRAŻ POŻARNĄ w Próbnej',
    'OCHOTNICZĄ STRAŻĄ POŻARNĄ w Próbnej',
    'OCHOTNICZEJ STRAŻY POŻARNEJ w Próbnej',
  ],
]

function same(name: string): [string, string, string, string, string] {
  return [name, name, name, name, name]
}

describe('case forms of organisations', () => {
  test.each(names)('%s', (name, genitive, dative, accusative, instrumental, locative) => {
    expect(suggestCaseForms(name)).toEqual({ genitive, dative, accusative, instrumental, locative })
  })

  test.each([
    ['Ośrodek Pomocy Społecznej', 'Ośrodkiem Pomocy Społecznej'],
    ['Instytut Budowy Wzorców', 'Instytutem Budowy Wzorców'],
    ['Fundacja Środowiska Próbnego', 'Fundacją Środowiska Próbnego'],
    ['Spółdzielnia Socjalna „Wzorcowa”', 'Spółdzielnią Socjalną „Wzorcowa”'],
    ['Miejska Biblioteka Publiczna', 'Miejską Biblioteką Publiczną'],
    ['Zespół Puszczy Próbnej', 'Zespołem Puszczy Próbnej'],
    ['Instytut Rzeczy Zbędnych', 'Instytutem Rzeczy Zbędnych'],
    ['Izba Drewna', 'Izbą Drewna'],
    ['Stowarzyszenie Przemysłu Drzewnego', 'Stowarzyszeniem Przemysłu Drzewnego'],
  ])('what depends on the noun stays: %s', (name, instrumental) => {
    expect(suggestCaseForms(name)?.instrumental).toBe(instrumental)
  })

  test.each([
    ['Lokalna Grupa Działania „Próbna”', 'Lokalną Grupą Działania „Próbna”'],
    ['Liceum Ogólnokształcące nr 2', 'Liceum Ogólnokształcącym nr 2'],
    ['Organizacja Wspierająca', 'Organizacją Wspierającą'],
    ['Przedszkole Miejskie', 'Przedszkolem Miejskim'],
    ['Bank Spółdzielczy w Próbnej', 'Bankiem Spółdzielczym w Próbnej'],
    ['Uniwersytet Przyrodniczy', 'Uniwersytetem Przyrodniczym'],
    ['Specjalny Ośrodek Szkolno-Wychowawczy', 'Specjalnym Ośrodkiem Szkolno-Wychowawczym'],
    ['Zespół Szkolno-Przedszkolny nr 1', 'Zespołem Szkolno-Przedszkolnym nr 1'],
    ['Akademia Górniczo-Hutnicza', 'Akademią Górniczo-Hutniczą'],
    ['Uniwersytet Warmińsko-Mazurski', 'Uniwersytetem Warmińsko-Mazurskim'],
    ['AKADEMIA GÓRNICZO-HUTNICZA', 'AKADEMIĄ GÓRNICZO-HUTNICZĄ'],
    ['Szkoła Główna Wzorcowa', 'Szkołą Główną Wzorcową'],
    ['Stowarzyszenie społeczno-kulturalne', 'Stowarzyszeniem społeczno-kulturalnym'],
  ])('adjectives after the noun agree, in the capitals that they were given: %s', (name, instrumental) => {
    expect(suggestCaseForms(name)?.instrumental).toBe(instrumental)
  })

  test.each(['Herbateka', 'Game Changer by dr Testowy', 'FRES Fundacja Rozwoju Ekonomii Społecznej', ''])(
    'nothing is suggested for „%s”',
    (name) => {
      expect(suggestCaseForms(name)).toBeNull()
    },
  )

  test('the forms that documents need are named while they are missing', () => {
    expect(missingCaseForms({ genitive: '', instrumental: 'Fundacją', locative: '' })).toEqual([
      'genitive',
      'locative',
    ])
    expect(missingCaseForms({ genitive: 'a', instrumental: 'b', locative: 'c' })).toEqual([])
  })
})
