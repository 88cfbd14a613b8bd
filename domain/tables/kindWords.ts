import type { ItemKind } from '#contract/programme.ts'

/** What a kind of item is called in a Polish table. */
export const kindWords: Readonly<Record<ItemKind, string>> = {
  welcome: 'powitanie',
  talk: 'wystąpienie',
  panel: 'panel dyskusyjny',
  workshop: 'warsztat',
  break: 'przerwa',
  networking: 'rozmowy kuluarowe',
  closing: 'zakończenie',
}
