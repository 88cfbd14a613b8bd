import type { ItemKind } from '#contract/programme.ts'
import { fold } from '#domain/polish.ts'
import { kindWords } from '#domain/tables/kindWords.ts'

/** What kinds are called in programmes and by conference tools, folded. */
const names: Readonly<Record<ItemKind, string>> = {
  welcome: 'powitanie,powitanie gosci,otwarcie,rejestracja,opening,welcome',
  talk: 'wystapienie,prelekcja,wyklad,prezentacja,referat,talk,lecture,presentation,keynote,lightning talk,lightning,vortrag,short talk,long talk',
  panel: 'panel,panel dyskusyjny,dyskusja,debata,discussion,panel discussion,debate,podium,podiumsdiskussion',
  workshop: 'warsztat,warsztaty,workshop,tutorial,hands-on,training',
  break: 'przerwa,przerwa kawowa,obiad,lunch,break,coffee break,pause',
  networking: 'rozmowy kuluarowe,kuluary,networking,spotkanie,meeting,meetup',
  closing: 'zakonczenie,podsumowanie,zamkniecie,closing,wrap-up',
}

const byName = new Map(
  Object.entries(names).flatMap(([kind, list]) => list.split(',').map((name) => [name, kind] as const)),
)
const kinds = Object.keys(kindWords)

/** The kind that a word means, or null where it means none that is known. */
export const readKind = (word: string): ItemKind | null => {
  const named = byName.get(fold(word).replace(/\s+/gu, ' ').trim())
  return isKind(named) ? named : null
}

const isKind = (kind: string | undefined): kind is ItemKind => kind !== undefined && kinds.includes(kind)
