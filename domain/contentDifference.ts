import type { PrintedCard } from '#contract/programme.ts'
import type { AnswerState, LineupContent } from '#contract/signOffs.ts'
import { lineupDifference, type LineupChange } from './lineup.ts'

type Hours = { start: string | null; end: string | null }

/** One thing in which two line-ups differ, the panel's own facts included. Unknown is null. */
export type ContentChange =
  | LineupChange
  | { kind: 'title'; from: string; to: string }
  | { kind: 'date'; from: string; to: string }
  | { kind: 'time'; from: Hours; to: Hours }
  | { kind: 'venue' | 'room'; from: string | null; to: string | null }

/** What a change does to a signature or an answer: nothing, it is told, or it has to be asked for anew. */
export type Effect = 'kept' | 'informed' | 'outdated'

type SignedPerson = LineupContent['people'][number]

/** The card of somebody in a signed line-up, as the programme prints it. */
export const cardOfSigned = (person: SignedPerson): PrintedCard => ({
  given: person.given ?? '',
  family: person.family ?? '',
  titleBefore: person.titleBefore ?? '',
  titleAfter: person.titleAfter ?? '',
  position: person.position ?? '',
  organisation: person.organisation ?? '',
})

/** The people of a line-up's content, as a line-up holds them. */
export const placesOf = ({ people }: LineupContent) =>
  people.map((person) => ({ personId: person.personId, role: person.role, card: cardOfSigned(person) }))

/** Who moderates a line-up; undefined while nobody does. */
export const moderatorOf = ({ people }: Pick<LineupContent, 'people'>) =>
  people.find(({ role }) => role === 'moderator')?.personId

/** What changed from one line-up of a panel to another: its own facts first, then its people. */
export const contentDifference = (before: LineupContent, after: LineupContent): ContentChange[] => {
  const changes: ContentChange[] = []
  if (before.title !== after.title) changes.push({ kind: 'title', from: before.title, to: after.title })
  if (before.date !== after.date) changes.push({ kind: 'date', from: before.date, to: after.date })
  if (before.start !== after.start || before.end !== after.end)
    changes.push({
      kind: 'time',
      from: { start: before.start, end: before.end },
      to: { start: after.start, end: after.end },
    })
  for (const kind of ['venue', 'room'] as const)
    if (before[kind] !== after[kind]) changes.push({ kind, from: before[kind], to: after[kind] })
  return [...changes, ...lineupDifference(placesOf(before), placesOf(after))]
}

/** What a change does to the moderator's signature (the table of outdating, first column). */
export const signatureEffect = ({ kind }: ContentChange): Effect => {
  switch (kind) {
    // The same person, spelt or introduced otherwise.
    case 'card':
      return 'kept'
    case 'room':
      return 'informed'
    case 'title':
    case 'date':
    case 'time':
    case 'venue':
    case 'added':
    case 'removed':
    case 'moderator-replaced':
    case 'role':
    case 'moved':
      return 'outdated'
  }
}

/** What a change does to the answer that somebody gave for their own place (the table's second column). */
export const answerEffect = (change: ContentChange, personId: string): Effect => {
  switch (change.kind) {
    case 'date':
    case 'time':
    case 'venue':
      return 'outdated'
    case 'role':
    case 'removed':
      return change.personId === personId ? 'outdated' : 'kept'
    case 'title':
    case 'room':
      return 'informed'
    case 'card':
    case 'added':
    case 'moved':
    case 'moderator-replaced':
      return 'kept'
  }
}

/** Whether a signature on `signed` stands for the line-up as it is now: nothing differs but what keeps it. */
export const signatureStands = (signed: LineupContent, now: LineupContent): boolean =>
  contentDifference(signed, now).every((change) => signatureEffect(change) !== 'outdated')

/** Whose answer says something that a change can make untrue. */
const answered: readonly AnswerState[] = [
  'invited',
  'confirmed',
  'maybe',
  'declined',
  'cannot-attend',
  'skipped',
]

/**
 * What saving `after` would do to what stands now: to the signature (null when none stands), and whom to ask again.
 * `states`: by person.
 */
export const consequences = (
  before: LineupContent,
  after: LineupContent,
  { hasSignature, states }: { hasSignature: boolean; states: ReadonlyMap<string, AnswerState> },
) => {
  const changes = contentDifference(before, after)
  const isOutdated = (personId: string) =>
    changes.some((change) => answerEffect(change, personId) === 'outdated')
  const worst = changes.map(signatureEffect)
  const guests = after.people.filter(({ role }) => role !== 'moderator').map(({ personId }) => personId)
  return {
    signature: hasSignature
      ? worst.includes('outdated')
        ? ('outdated' as const)
        : worst.includes('informed')
          ? ('informed' as const)
          : ('kept' as const)
      : null,
    askAgain: guests.filter((id) => answered.includes(states.get(id) ?? 'proposed') && isOutdated(id)),
  }
}
