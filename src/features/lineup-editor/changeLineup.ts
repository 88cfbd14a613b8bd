import type { Appearance, AppearanceRole } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import type { PersonChoice } from '#src/pickers/PersonPicker.tsx'

/** The moderator first, as everywhere a line-up is printed. */
export const moderatorFirst = (people: readonly Appearance[]): Appearance[] => [
  ...people.filter(({ role }) => role === 'moderator'),
  ...people.filter(({ role }) => role !== 'moderator'),
]

/** Gives a person a role. Who becomes the moderator takes the place of the one before, who stays as a panelist. */
export const withRole = (
  people: readonly Appearance[],
  personId: string,
  role: AppearanceRole,
): Appearance[] =>
  moderatorFirst(
    people.map((place) => {
      if (place.personId === personId) return { ...place, role }
      return role === 'moderator' && place.role === 'moderator' ? { ...place, role: 'panelist' } : place
    }),
  )

/** Adds a person at the end. Somebody who was removed and comes back has their place's id and card again. */
export const withPerson = (
  people: readonly Appearance[],
  base: readonly Appearance[],
  { id: personId, ...card }: PersonChoice,
  role: AppearanceRole,
): Appearance[] => {
  const known = base.find((place) => place.personId === personId)
  return moderatorFirst([...people, { id: known?.id ?? newId(), personId, role, card: known?.card ?? card }])
}

/** Takes a person out. */
export const withoutPerson = (people: readonly Appearance[], personId: string): Appearance[] =>
  people.filter((place) => place.personId !== personId)
