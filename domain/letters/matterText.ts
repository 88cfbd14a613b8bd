import type { ItemKind } from '#contract/programme.ts'
import type { LineupContent, PlaceFacts } from '#contract/signOffs.ts'
import { cardOfSigned } from '#domain/contentDifference.ts'
import { peopleLines, reserveLines, toBeAgreed } from '#domain/lineupText.ts'
import { placeWords } from '#domain/placeWords.ts'
import { roleWords } from '#domain/roleWords.ts'
import { onDay, shortDate } from '#domain/time.ts'
import type { PersonLetterKind } from './letterKinds.ts'

/** One thing that a letter asks or tells somebody. */
export type Matter = {
  kind: 'lineup' | 'answer'
  facts: PlaceFacts
  itemKind: ItemKind
  /** The line-up that is asked about; null where none is. */
  content: LineupContent | null
  /** The place as the person knew it last; null when they were told nothing yet. */
  before: PlaceFacts | null
  /** They answered before, for what is no longer so. */
  isAgain: boolean
}

const hoursOf = ({ start, end }: PlaceFacts) =>
  start === null ? toBeAgreed : end === null ? start : `${start}–${end}`

const whenAndWhere = (facts: PlaceFacts, venueName: string) =>
  [
    onDay(facts.date),
    facts.start === null ? `godzina ${toBeAgreed}` : `godz. ${hoursOf(facts)}`,
    facts.room,
    // The event's own venue stands above all matters.
    facts.venue === venueName ? null : facts.venue,
  ]
    .filter(Boolean)
    .join(', ')

const facets: readonly { label: string; of: (facts: PlaceFacts) => string }[] = [
  { label: 'tytuł', of: ({ title }) => title },
  { label: 'data', of: ({ date }) => shortDate(date) },
  { label: 'godzina', of: hoursOf },
  { label: 'miejsce', of: ({ venue }) => venue ?? toBeAgreed },
  { label: 'sala', of: ({ room }) => room ?? toBeAgreed },
  { label: 'rola', of: ({ role }) => placeWords[role] },
]

/** „godzina: 10:00 → 11:00”, a line for each thing that differs. */
const differenceLines = (before: PlaceFacts, now: PlaceFacts) =>
  facets
    .map(({ label, of }) => ({ label, from: of(before), to: of(now) }))
    .filter(({ from, to }) => from !== to)
    .map(({ label, from, to }) => `– ${label}: ${from} → ${to}`)

const changeLines = ({ kind, facts, before, isAgain }: Matter) => {
  const lines = before === null ? [] : differenceLines(before, facts)
  if (lines.length > 0)
    return [
      isAgain ? 'Pytamy ponownie, ponieważ po udzieleniu odpowiedzi zaszły zmiany:' : 'Co się zmieniło:',
      ...lines,
    ]
  if (!isAgain) return []
  const what = kind === 'lineup' ? 'zmienił się skład' : 'zmieniły się ustalenia'
  return [`Pytamy ponownie, ponieważ po udzieleniu odpowiedzi ${what}.`]
}

const itemNames: Partial<Record<ItemKind, string>> = {
  panel: 'Panel',
  workshop: 'Warsztat',
  talk: 'Wystąpienie',
}

/**
 * What a letter says of one matter. Who is asked about a line-up reads its people, reserves included; who is no longer
 * expected reads what they knew, and nobody else's name. `venueName` is the event's own.
 */
export const matterText = (kind: PersonLetterKind, matter: Matter, venueName: string): string => {
  const { facts, itemKind, content, before } = matter
  if (kind === 'removal' || kind === 'cancellation') {
    const known = before ?? facts
    const label =
      kind === 'removal' ? roleWords(known.role, itemKind) : (itemNames[itemKind] ?? 'Punkt programu')
    return [`${label}: ${known.title}`, whenAndWhere(known, venueName)].join('\n')
  }
  const people =
    kind === 'change' || content === null
      ? []
      : content.people.map((person) => ({ role: person.role, card: cardOfSigned(person) }))
  return [
    `${roleWords(facts.role, itemKind)}: ${facts.title}`,
    whenAndWhere(facts, venueName),
    ...changeLines(matter),
    ...(people.length === 0 ? [] : [...peopleLines(people), ...reserveLines(people)]),
  ].join('\n')
}

/** The matters in the subject of a letter: the title of the only one, or how many there are. */
export const mattersInShort = (matters: readonly Matter[]): string => {
  const titles = [...new Set(matters.map(({ facts, before }) => (before ?? facts).title))]
  return titles.length === 1 ? `„${titles.join('')}”` : `punkty programu (${titles.length})`
}
