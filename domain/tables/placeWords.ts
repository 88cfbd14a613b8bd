import type { AppearanceRole } from '#contract/programme.ts'

/** What somebody does on an item, in a cell; nobody's gender is said by it. */
export const placeWords: Readonly<Record<AppearanceRole, string>> = {
  moderator: 'moderacja',
  panelist: 'gość',
  speaker: 'wystąpienie',
  expert: 'głos ekspercki',
  'special-guest': 'gość specjalny',
  reserve: 'lista rezerwowa',
}
