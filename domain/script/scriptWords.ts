import type { Release } from '#contract/releaseContent.ts'
import { dayAt, longDate } from '#domain/time.ts'
import { bindShortWords } from '#domain/polish.ts'

/** The fixed words of a printed script. */
export const scriptWords = {
  title: 'Scenariusz moderatora',
  toBeConfirmed: 'skład do potwierdzenia',
  unconfirmed: 'bez potwierdzenia',
  nobodyModerates: 'Moderacja: do ustalenia',
  noGuests: 'Goście: do ustalenia',
  plan: 'Przebieg',
  noPlan: bindShortWords('Czas trwania panelu nie jest ustalony, więc przebieg trzeba rozpisać ręcznie.'),
  minutes: 'min',
  funding: 'Do powiedzenia na głos w głównej części',
  fundingSource: bindShortWords(
    'Podręcznik wnioskodawcy i beneficjenta Funduszy Europejskich 2021–2027, rozdz. 13; lista kontrolna oznakowania wydarzeń.',
  ),
  fundingMissing: bindShortWords('W danych projektu brakuje: '),
  access: 'Dostępność i potrzeby',
  accessRoom: bindShortWords('Zgłoszone potrzeby w tej sali (tłumacz PJM, pętla, miejsce na wózek):'),
  notes: 'Notatki',
} as const

/** What a project does not know of what the spoken sentence should say. */
export const missingWords = {
  programme: 'nazwy programu',
  fund: 'nazwy funduszu',
  euAmount: 'kwoty dofinansowania',
} as const

/** Of which state of the programme a script is made: „wersja 3 („Ostateczna”), opublikowana 1 października 2027 r.”, or that of a day. */
export const versionLine = (
  release: Pick<Release, 'number' | 'name' | 'publishedAt'> | null,
  { today, timeZone }: { today: string; timeZone: string },
): string => {
  if (release === null) return bindShortWords(`wersja robocza, stan z ${longDate(today)}`)
  const name = release.name === '' ? '' : ` („${release.name}”)`
  const publishedOn = dayAt(new Date(release.publishedAt), timeZone)
  return bindShortWords(`wersja ${release.number}${name}, opublikowana ${longDate(publishedOn)}`)
}
