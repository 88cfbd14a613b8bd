import { plural, t } from '@lingui/core/macro'
import type { Readiness } from '#contract/events.ts'

/** What is missing, counted, as one sentence of the board: „1 panel bez moderatora”. */
export const openSentence = ({ code, count }: Pick<Readiness['lines'][number], 'code' | 'count'>): string => {
  switch (code) {
    case 'programme-empty':
      return t`Program jest jeszcze pusty`
    case 'venue-missing':
      return t`Nie wpisano miejsca`
    case 'organiser-missing':
      return t`Nie wskazano organizatora`
    case 'panels-without-moderator':
      return plural(count, {
        one: '# panel bez moderatora',
        few: '# panele bez moderatora',
        many: '# paneli bez moderatora',
        other: '# panelu bez moderatora',
      })
    case 'panels-without-guests':
      return plural(count, {
        one: '# panel bez gości',
        few: '# panele bez gości',
        many: '# paneli bez gości',
        other: '# panelu bez gości',
      })
    case 'panels-without-owner':
      return plural(count, {
        one: '# panel bez opiekuna',
        few: '# panele bez opiekuna',
        many: '# paneli bez opiekuna',
        other: '# panelu bez opiekuna',
      })
    case 'items-without-time':
      return plural(count, {
        one: '# punkt bez godziny',
        few: '# punkty bez godziny',
        many: '# punktów bez godziny',
        other: '# punktu bez godziny',
      })
    case 'items-without-room':
      return plural(count, {
        one: '# punkt bez sali',
        few: '# punkty bez sali',
        many: '# punktów bez sali',
        other: '# punktu bez sali',
      })
    case 'items-outside-dates':
      return plural(count, {
        one: '# punkt poza dniami wydarzenia',
        few: '# punkty poza dniami wydarzenia',
        many: '# punktów poza dniami wydarzenia',
        other: '# punktu poza dniami wydarzenia',
      })
    case 'people-clash':
      return plural(count, {
        one: '# punkt, na którym ktoś jest w dwóch miejscach naraz',
        few: '# punkty, na których ktoś jest w dwóch miejscach naraz',
        many: '# punktów, na których ktoś jest w dwóch miejscach naraz',
        other: '# punktu, na których ktoś jest w dwóch miejscach naraz',
      })
    case 'partners-without-case-forms':
      return plural(count, {
        one: '# partner bez odmienionej nazwy',
        few: '# partnerów bez odmienionej nazwy',
        many: '# partnerów bez odmienionej nazwy',
        other: '# partnera bez odmienionej nazwy',
      })
  }
}
