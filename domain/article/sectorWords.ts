import { searchText } from '#domain/polish.ts'

type SectorWords = {
  /** Folded beginnings of the names that staff give the sector; a space at the end: no other word begins so. */
  begins: readonly string[]
  /** After „przedstawicieli”. */
  genitive: string
  /** Other words that say that the sector was there. */
  also: readonly string[]
}

/** The sectors of the field after „przedstawicieli”. Source: usage in reports of the sector; glossary of `domain.md`, § 7. */
const sectors: readonly SectorWords[] = [
  {
    begins: ['samorzad'],
    genitive: 'samorządów',
    also: ['samorządy', 'samorządu', 'samorząd', 'samorządowców'],
  },
  {
    begins: ['organizacje pozarzadowe', 'organizacja pozarzadowa', 'ngo ', 'trzeci sektor'],
    genitive: 'organizacji pozarządowych',
    also: ['organizacje pozarządowe', 'NGO', 'trzeciego sektora'],
  },
  {
    begins: ['ekonomia spoleczna', 'przedsiebiorstwa spoleczne', 'podmioty ekonomii spolecznej', 'pes '],
    genitive: 'podmiotów ekonomii społecznej',
    also: ['ekonomii społecznej', 'ekonomia społeczna', 'przedsiębiorstw społecznych'],
  },
  {
    begins: ['biznes', 'przedsiebiorcy', 'przedsiebiorstwa', 'firmy'],
    genitive: 'środowisk biznesowych',
    also: ['biznesu', 'biznes', 'przedsiębiorców', 'firm'],
  },
  {
    begins: ['nauka', 'uczelnie', 'uczelnia', 'edukacja', 'szkoly'],
    genitive: 'środowisk nauki i edukacji',
    also: ['uczelni', 'nauki', 'edukacji', 'szkół'],
  },
  { begins: ['media '], genitive: 'mediów', also: ['media'] },
  {
    begins: ['administracja'],
    genitive: 'administracji publicznej',
    also: ['administracji', 'administracja publiczna'],
  },
  { begins: ['mieszkancy'], genitive: 'społeczności lokalnej', also: ['mieszkańców', 'mieszkańcy'] },
]

/** How a sector is called after „przedstawicieli”; null for one that is not known, which is then named in the nominative. */
export const sectorWords = (sector: string): { genitive: string; also: string[] } | null => {
  const folded = searchText(sector)
  const known = sectors.find(({ begins }) => begins.some((begin) => `${folded} `.startsWith(begin)))
  return known === undefined ? null : { genitive: known.genitive, also: [...known.also, sector] }
}
