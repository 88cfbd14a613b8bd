import type { EvidencePartName } from '#contract/evidence.ts'
import type { RuleSource } from '#domain/marks/ruleSource.ts'
import { sources } from '#domain/marks/ruleSources.ts'

type Part = {
  /** The folder's name, in plain letters and in order. */
  folder: string
  title: string
  /** What the part is for, as a funder would say it. */
  proves: string
  /** What the guide asks for, where it does. */
  source: RuleSource | null
}

const { guide } = sources

/** The parts of the evidence file, in order. Source: Podręcznik wnioskodawcy i beneficjenta FE 2021-2027, ch. 16. */
export const evidenceParts: Readonly<Record<EvidencePartName, Part>> = {
  programme: {
    folder: '01-program',
    title: 'Program',
    proves: 'Spotkanie miało ogłoszony program; każda wersja ma numer, datę i skrót treści.',
    source: guide('rozdz. 16, spotkania: program'),
  },
  materials: {
    folder: '02-materialy',
    title: 'Zaproszenia, plakaty i inne materiały',
    proves:
      'Materiały są oznaczone, a partnerzy widzieli i zaakceptowali to, co wydrukowano albo opublikowano.',
    source: guide('rozdz. 16, druki: egzemplarz albo zdjęcie; spotkania: ogłoszenie albo zaproszenie'),
  },
  lineups: {
    folder: '03-sklady',
    title: 'Składy paneli',
    proves: 'Ogłoszone osoby zapytano o udział; odpowiedzi są z datą i drogą, którą przyszły.',
    source: null,
  },
  letters: {
    folder: '04-listy',
    title: 'Wysłane listy',
    proves: 'Kogo i kiedy zaproszono oraz o co poproszono, ze wzorem treści.',
    source: guide('rozdz. 16, mailing: kopia i lista adresatów; spotkania: zaproszenie'),
  },
  published: {
    folder: '05-publikacje',
    title: 'Publikacje',
    proves: 'Co, gdzie i kiedy opublikowano albo rozdano, ze zrzutem ekranu, skanem lub zdjęciem.',
    source: guide(
      'rozdz. 16, strony i profile: zrzut ekranu z datą publikacji; prasa: wycinek albo skan; druki: nakład i sposób dystrybucji; spotkania: zdjęcia',
    ),
  },
  attendance: {
    folder: '06-frekwencja',
    title: 'Frekwencja',
    proves: 'Ile osób uczestniczyło, z jakich środowisk, i kto z ogłoszonych osób był obecny.',
    source: guide('rozdz. 16, spotkania: lista obecności, jeżeli ją prowadzono'),
  },
  article: {
    folder: '07-podsumowanie',
    title: 'Podsumowanie',
    proves: 'Relacja z wydarzenia, z informacją o źródle wsparcia.',
    source: guide('rozdz. 16, spotkania: podsumowanie'),
  },
  funding: {
    folder: '08-finansowanie',
    title: 'Źródła finansowania',
    proves: 'Z czego opłacono wydarzenie i jakimi znakami je oznaczano.',
    source: null,
  },
}

/** Which project's agreement says more, whatever the guide asks for. */
export const evidenceCaution =
  'O zakresie dokumentacji rozstrzyga umowa o dofinansowanie. Podręcznik dotyczy perspektywy 2021–2027; dla projektów z lat 2014–2020 ten spis jest pomocą, nie wykładnią.'
