import { plural, t } from '@lingui/core/macro'
import type { Issue } from './refusal.ts'

/** What to do about a refused input, in words. A rule of ours sends its name as the message of the code `custom`. */
export const wordIssue = (issue: Issue): string => {
  const { origin } = issue
  const minimum = issue.minimum === undefined ? undefined : Number(issue.minimum)
  const maximum = issue.maximum === undefined ? undefined : Number(issue.maximum)
  switch (issue.code) {
    case 'too_small':
      if (origin === 'number' || origin === 'int') return t`Wpisz liczbę nie mniejszą niż ${minimum ?? 0}`
      return minimum === undefined || minimum <= 1
        ? t`Wpisz tekst w tym polu`
        : plural(minimum, {
            one: 'Wpisz co najmniej # znak',
            few: 'Wpisz co najmniej # znaki',
            many: 'Wpisz co najmniej # znaków',
            other: 'Wpisz co najmniej # znaku',
          })
    case 'too_big':
      if (origin === 'number' || origin === 'int') return t`Wpisz liczbę nie większą niż ${maximum ?? 0}`
      return maximum === undefined
        ? t`Skróć tekst w tym polu`
        : plural(maximum, {
            one: 'Najwyżej # znak',
            few: 'Najwyżej # znaki',
            many: 'Najwyżej # znaków',
            other: 'Najwyżej # znaku',
          })
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? t`Wpisz liczbę całkowitą`
        : t`Uzupełnij to pole`
    default:
      return wordRule(issue.message) ?? wordRule(issue.code) ?? t`Popraw wartość w tym polu`
  }
}

const wordRule = (rule: string): string | undefined => {
  switch (rule) {
    case 'not-plain-text':
      return t`Usuń znaki sterujące wklejone z innego programu`
    case 'one-line':
      return t`Wpisz to w jednym wierszu`
    case 'email':
      return t`Wpisz adres w postaci nazwa@domena.pl`
    case 'web-address':
      return t`Wpisz adres zaczynający się od https://`
    case 'date':
      return t`Wpisz datę`
    case 'date-range':
      return t`Wpisz datę między rokiem 1990 a 2100`
    case 'invalid_format':
      return t`Wpisz wartość we właściwej postaci`
    case 'amount':
      return t`Wpisz kwotę, na przykład 27 708 168,43`
    case 'time':
      return t`Wpisz godzinę w postaci 09:30`
    case 'no-such-time':
      return t`Tego dnia nie ma takiej godziny: zegary są przestawiane do przodu`
    case 'time-zone':
      return t`Wybierz strefę czasową z listy`
    case 'not-digits':
      return t`Wpisz same cyfry`
    case 'wrong-length':
      return t`Sprawdź, czy nie brakuje cyfry`
    case 'wrong-checksum':
      return t`Sprawdź, czy cyfry nie są przestawione: cyfra kontrolna się nie zgadza`
    case 'ends-before-start':
      return t`Koniec nie może być wcześniej niż początek`
    case 'last-administrator':
      return t`W zespole musi zostać co najmniej jedno włączone konto z rolą „Administracja”`
    case 'email-taken':
      return t`Ten adres ma już inne konto w zespole`
    case 'placeholder-unknown':
      return t`W nawiasach klamrowych może stać tylko to, co wypełnia się samo`
    case 'fewer-than-sectors':
      return t`Wpisz co najmniej tyle osób, ile jest razem w sektorach`
    case 'sector-twice':
      return t`Ten sam sektor jest na liście dwa razy: zostaw jeden`
    case 'article-too-long':
      return t`Podsumowanie może mieć najwyżej 100 000 znaków: skróć je`
    case 'too-long':
      return t`Wydarzenie może trwać najwyżej 60 dni`
    default:
      return undefined
  }
}
