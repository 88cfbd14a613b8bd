import { plural, t } from '@lingui/core/macro'
import type { GateLine } from '#contract/releaseGate.ts'

/** What stands open, counted, as one sentence: „2 panele bez podpisu moderatora”. */
export const gateSentence = ({ code, entries: { length: count } }: GateLine): string => {
  switch (code) {
    case 'programme-empty':
      return t`Program jest pusty: nie ma czego opublikować`
    case 'conflicts':
      return plural(count, {
        one: '# sprzeczność w programie, której nikt nie dopuścił',
        few: '# sprzeczności w programie, których nikt nie dopuścił',
        many: '# sprzeczności w programie, których nikt nie dopuścił',
        other: '# sprzeczności w programie, których nikt nie dopuścił',
      })
    case 'panels-not-signed':
      return plural(count, {
        one: '# panel bez podpisu, który jest w mocy',
        few: '# panele bez podpisu, który jest w mocy',
        many: '# paneli bez podpisu, który jest w mocy',
        other: '# panelu bez podpisu, który jest w mocy',
      })
    case 'signatures-skipped':
      return plural(count, {
        one: '# panel z pominiętym podpisem',
        few: '# panele z pominiętym podpisem',
        many: '# paneli z pominiętym podpisem',
        other: '# panelu z pominiętym podpisem',
      })
    case 'people-not-confirmed':
      return plural(count, {
        one: '# osoba bez potwierdzenia, które jest w mocy',
        few: '# osoby bez potwierdzenia, które jest w mocy',
        many: '# osób bez potwierdzenia, które jest w mocy',
        other: '# osoby bez potwierdzenia, które jest w mocy',
      })
    case 'answers-skipped':
      return plural(count, {
        one: '# pominięta odpowiedź',
        few: '# pominięte odpowiedzi',
        many: '# pominiętych odpowiedzi',
        other: '# pominiętej odpowiedzi',
      })
    case 'conflict-warnings':
      return plural(count, {
        one: '# ostrzeżenie w programie',
        few: '# ostrzeżenia w programie',
        many: '# ostrzeżeń w programie',
        other: '# ostrzeżenia w programie',
      })
    case 'items-without-time':
      return plural(count, {
        one: '# punkt bez godziny: pokaże się jako „do ustalenia”',
        few: '# punkty bez godziny: pokażą się jako „do ustalenia”',
        many: '# punktów bez godziny: pokażą się jako „do ustalenia”',
        other: '# punktu bez godziny: pokaże się jako „do ustalenia”',
      })
    case 'materials-not-cleared':
      return plural(count, {
        one: '# materiał niegotowy do druku i publikacji',
        few: '# materiały niegotowe do druku i publikacji',
        many: '# materiałów niegotowych do druku i publikacji',
        other: '# materiału niegotowego do druku i publikacji',
      })
    case 'partners-without-case-forms':
      return plural(count, {
        one: '# partner bez odmienionej nazwy: program napisze ją w mianowniku',
        few: '# partnerów bez odmienionej nazwy: program napisze je w mianowniku',
        many: '# partnerów bez odmienionej nazwy: program napisze je w mianowniku',
        other: '# partnera bez odmienionej nazwy: program napisze je w mianowniku',
      })
    case 'projects-without-strip':
      return plural(count, {
        one: '# projekt bez oficjalnego zestawienia znaków: strona programu nazwie fundusze tylko słowami',
        few: '# projekty bez oficjalnego zestawienia znaków: strona programu nazwie fundusze tylko słowami',
        many: '# projektów bez oficjalnego zestawienia znaków: strona programu nazwie fundusze tylko słowami',
        other: '# projektu bez oficjalnego zestawienia znaków: strona programu nazwie fundusze tylko słowami',
      })
  }
}

/** Why a line is there and what to do about it; empty where its sentence says enough. */
export const gateAdvice = ({ code }: Pick<GateLine, 'code'>): string => {
  switch (code) {
    case 'panels-not-signed':
    case 'people-not-confirmed':
      return t`Milczenie nie jest zgodą. Można poczekać na odpowiedź albo zapowiedzieć punkt jako „do potwierdzenia”.`
    case 'signatures-skipped':
    case 'answers-skipped':
      return t`Pominięcie nie jest zgodą: publikacja wymaga uzasadnienia albo dopisku „do potwierdzenia”.`
    case 'conflicts':
    case 'conflict-warnings':
      return t`Sprzeczność można usunąć w programie albo dopuścić ją z uzasadnieniem.`
    case 'projects-without-strip':
      return t`Strona o dofinansowanym wydarzeniu musi mieć znaki funduszy. Oficjalny plik wczytuje się do projektu.`
    default:
      return ''
  }
}
