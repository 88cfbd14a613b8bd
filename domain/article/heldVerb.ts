import { fold } from '#domain/polish.ts'

/** Nouns that names of events begin with, by their gender in Polish. */
const nouns = {
  n: ['forum', 'spotkanie', 'seminarium', 'sympozjum', 'swieto', 'sniadanie', 'otwarcie', 'szkolenie'],
  f: ['konferencja', 'debata', 'gala', 'narada', 'sesja', 'akademia', 'kawiarenka', 'rozmowa', 'dyskusja'],
  m: [
    'kongres',
    'zjazd',
    'festiwal',
    'piknik',
    'dzien',
    'tydzien',
    'okragly stol',
    'panel',
    'warsztat',
    'szczyt',
  ],
} as const

const verbs = { n: 'odbyło się', f: 'odbyła się', m: 'odbył się' } as const

/** „III”, „5.”, „X”: which edition it is. */
const edition = /^(?:[ivxlc]+|\d+)\.?\s+/u

/**
 * „odbyło się” before „Forum …”, „odbyła się” before „II Konferencja …”; null for a name whose first word is not known: the
 * name then stands after „wydarzenie”, in quotation marks.
 */
export const heldVerb = (eventName: string): string | null => {
  const folded = fold(eventName).trim().replace(edition, '')
  const gender = (['n', 'f', 'm'] as const).find((key) =>
    nouns[key].some((noun) => folded === noun || folded.startsWith(`${noun} `)),
  )
  return gender === undefined ? null : verbs[gender]
}
