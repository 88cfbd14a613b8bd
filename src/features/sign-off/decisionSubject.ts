import type { Lineup } from '#contract/lineups.ts'
import { printedName } from '#domain/printedName.ts'
import { cardOfSigned, moderatorOf } from '#domain/contentDifference.ts'

/** What staff write down an answer for: the whole line-up (its moderator's answer), or one person's own place. */
export type DecisionSubject = { kind: 'lineup' } | { kind: 'place'; appearanceId: string }

/** The name of somebody in a line-up, as printed; empty when they are not there. */
export const nameIn = ({ content }: Pick<Lineup, 'content'>, personId: string | undefined): string => {
  const person = content.people.find((it) => it.personId === personId)
  return person === undefined ? '' : printedName(cardOfSigned(person))
}

/** A person's place in a sign-off; undefined for a line-up, and when somebody took them out meanwhile. */
export const placeOf = ({ people }: Pick<Lineup, 'people'>, subject: DecisionSubject) =>
  subject.kind === 'place'
    ? people.find(({ appearanceId }) => appearanceId === subject.appearanceId)
    : undefined

/** Whose answer it is. */
export const answererOf = (lineup: Lineup, subject: DecisionSubject): string =>
  nameIn(lineup, subject.kind === 'lineup' ? moderatorOf(lineup.content) : placeOf(lineup, subject)?.personId)
