import { plainWords } from '#domain/publication/slugOf.ts'

const longest = 60

/** A file's name in small plain letters, in its place: `02-plakat-forum-v3.svg`. `fallback` is for what has no such letters. */
export const evidenceName = (place: number, text: string, ending: string, fallback = 'plik'): string =>
  `${String(place).padStart(2, '0')}-${plainWords(text).slice(0, longest).replace(/-$/u, '') || fallback}${ending}`
