import type { AppearanceRole } from '#contract/programme.ts'

/** What somebody does on an item, in a word or two; nobody's gender is said by it. `roleWords` says it as a label before a title. */
export const placeWords: Readonly<Record<AppearanceRole, string>> = {
  moderator: 'moderacja',
  panelist: 'gość',
  speaker: 'wystąpienie',
  expert: 'głos ekspercki',
  'special-guest': 'gość specjalny',
  reserve: 'lista rezerwowa',
}
