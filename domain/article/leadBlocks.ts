import type { ArticleFact } from '#contract/article.ts'
import type { ReleasedPartner } from '#contract/releaseContent.ts'
import { quotedTitle } from '#domain/marks/fundingClause.ts'
import { capitalised, preposition } from '#domain/polish.ts'
import { dateRange, longDate, onDay } from '#domain/time.ts'
import type { ArticleData } from './articleData.ts'
import { heldVerb } from './heldVerb.ts'
import { peopleCount } from './peopleCount.ts'
import { fact, joined, type Piece, type WrittenBlock } from './pieces.ts'
import { sectorWords } from './sectorWords.ts'

/** The partner whose own house is the venue, by the name that the event gives it; its locative may be known. */
export const hostOf = ({ event, partners }: ArticleData['content']): ReleasedPartner | undefined =>
  partners.find(
    ({ name, shortName }) => [name, shortName].includes(event.venueName) && event.venueName !== '',
  )

const eventName = ({ event }: ArticleData['content'], text = event.name) =>
  fact('event/name', text, { kind: 'event', field: 'name' }, { also: [event.name] })

const heldOn = ({ event: { startsOn, endsOn } }: ArticleData['content']) => {
  const isOneDay = startsOn === endsOn
  const [year = '', month = '', day = ''] = startsOn.split('-').map((part) => part.replace(/^0/u, ''))
  const plain = isOneDay ? longDate(startsOn) : dateRange(startsOn, endsOn)
  const numeric = isOneDay
    ? [
        `${day}.${month.padStart(2, '0')}.${year}`,
        `${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year}`,
      ]
    : []
  return fact(
    'event/date',
    isOneDay ? capitalised(onDay(startsOn)) : `W dniach ${plain}`,
    { kind: 'event', field: 'date' },
    { also: [plain, plain.replace(/ r\.$/u, ''), ...numeric] },
  )
}

const venue = (content: ArticleData['content']): { inSentence: Piece[]; line: Piece[] } => {
  const { venueName, venueAddress } = content.event
  const source = { kind: 'event', field: 'venue' } as const
  const locative = hostOf(content)?.locative ?? ''
  if (venueName === '') return { inSentence: [], line: [] }
  if (locative !== '') {
    const place = fact('event/venue', locative, source, { also: [venueName] })
    return { inSentence: [`, ${preposition('w', locative)} `, place], line: [] }
  }
  const place = [venueName, venueAddress].filter(Boolean).join(', ')
  return {
    inSentence: [],
    line: ['Miejsce: ', fact('event/venue', place, source, { also: [venueName] }), '.'],
  }
}

const sectorFact = (sector: string, text: string, also: string[]): ArticleFact =>
  fact(`attendance/sector/${sector}`, text, { kind: 'attendance', field: 'sector' }, { also })

/**
 * „Wydarzenie zgromadziło 70 osób – przedstawicieli samorządów i biznesu.” Only numbers that are known are stated; a sector
 * nobody came from is not named; where the form of one is not known, or two have the same, all stand in the nominative after a
 * label.
 */
const attendanceSentences = ({ total, sectors }: ArticleData['attendance']): Piece[] => {
  const came = sectors.filter(({ people }) => people !== 0)
  const words = came.map(({ sector }) => ({ sector, words: sectorWords(sector) }))
  // „uczelnie” and „szkoły” would both be „środowisk nauki i edukacji”.
  const genitives = new Set(words.flatMap((it) => it.words?.genitive ?? []))
  const areKnown = genitives.size === words.length
  const inGenitive = words.map(({ sector, words: known }) => [
    sectorFact(sector, known?.genitive ?? sector, known?.also ?? []),
  ])
  const inNominative = words.map(({ sector }) => [sectorFact(sector, sector, [])])
  const ofSectors = joined(areKnown ? inGenitive : inNominative)
  const count =
    total === null || total === 0
      ? null
      : fact(
          'attendance/total',
          peopleCount(total),
          { kind: 'attendance', field: 'total' },
          { also: [String(total)] },
        )
  if (count === null)
    return ofSectors.length === 0
      ? []
      : areKnown
        ? [' Wydarzenie zgromadziło przedstawicieli ', ...ofSectors, '.']
        : [' Obecne sektory: ', ...ofSectors, '.']
  if (ofSectors.length === 0) return [' Wydarzenie zgromadziło ', count, '.']
  return areKnown && total !== 1
    ? [' Wydarzenie zgromadziło ', count, ' – przedstawicieli ', ...ofSectors, '.']
    : [' Wydarzenie zgromadziło ', count, '. Obecne sektory: ', ...ofSectors, '.']
}

/** „Obecność według sektorów: samorząd – 30, biznes – 15.”, of those that were counted. */
const sectorNumbers = ({ sectors }: ArticleData['attendance']): Piece[] => {
  const counted = sectors.flatMap(({ sector, people }) =>
    people === null || people === 0 ? [] : [{ sector, people }],
  )
  if (counted.length === 0) return []
  const numbers = counted.map(({ sector, people }) => [
    fact(
      `attendance/sector-people/${sector}`,
      `${sector} – ${people}`,
      { kind: 'attendance', field: 'sector' },
      { also: [String(people)] },
    ),
  ])
  return ['Obecność według sektorów: ', ...joined(numbers, ', '), '.']
}

/** The title, when and where it was, and who came. */
export const leadBlocks = ({ content, attendance }: ArticleData): WrittenBlock[] => {
  const { name } = content.event
  const verb = heldVerb(name)
  const { inSentence, line } = venue(content)
  // A clause that begins with a comma ends with one, before the verb.
  const date = heldOn(content)
  const what: Piece[] =
    verb === null
      ? ['odbyło się wydarzenie ', eventName(content, quotedTitle(name))]
      : [`${verb} `, eventName(content)]
  const comma = content.event.startsOn === content.event.endsOn && inSentence.length === 0 ? ', ' : ' '
  return [
    { key: 'title', kind: 'title', lines: [['Podsumowanie: ', eventName(content)]] },
    {
      key: 'lead',
      kind: 'paragraph',
      lines: [
        [
          date,
          ...(content.event.startsOn === content.event.endsOn ? inSentence : withoutComma(inSentence)),
          comma,
          ...what,
          '.',
          ...attendanceSentences(attendance),
        ],
        line,
        sectorNumbers(attendance),
      ],
    },
  ]
}

/** „W dniach 12–13 grudnia 2023 r. w Centrum …”: after a range of days no comma is due. */
const withoutComma = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => (index === 0 && typeof piece === 'string' ? piece.replace(/^,/u, '') : piece))
