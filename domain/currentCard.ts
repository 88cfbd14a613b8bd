import type { Person } from '#contract/people.ts'
import type { PrintedCard } from '#contract/programme.ts'

/** How somebody would be printed today; several organisations stand in their order, parted by commas. */
export const currentCard = (
  person: Pick<Person, 'given' | 'family' | 'titleBefore' | 'titleAfter' | 'position'> & {
    readonly organisations: readonly { readonly name: string }[]
  },
): PrintedCard => ({
  given: person.given,
  family: person.family,
  titleBefore: person.titleBefore,
  titleAfter: person.titleAfter,
  position: person.position,
  organisation: person.organisations.map(({ name }) => name).join(', '),
})

/** Whether two cards print the same. */
export const isSameCard = (one: PrintedCard, other: PrintedCard): boolean =>
  one.given === other.given &&
  one.family === other.family &&
  one.titleBefore === other.titleBefore &&
  one.titleAfter === other.titleAfter &&
  one.position === other.position &&
  one.organisation === other.organisation
