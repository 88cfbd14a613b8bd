import type { ReleasedItem, ReleasedPerson } from '#contract/releaseContent.ts'
import { guestLabels } from '#domain/lineupText.ts'

/** People under one label; it is empty for those who simply speak, such as whoever welcomes the guests. */
export type PeopleGroup = { label: string; people: ReleasedPerson[] }

/** Roles whose bearers need no label outside a panel: the item's title says what they do. */
const speaking = new Set<ReleasedPerson['role']>(['speaker', 'panelist'])

/**
 * The people of an item as a programme announces them, in the nominative after labels: on a panel who moderates and who the
 * guests are, on anything else whoever speaks, then the others by their roles.
 */
export const announcedGroups = ({ kind, people }: Pick<ReleasedItem, 'kind' | 'people'>): PeopleGroup[] => {
  const moderators = people.filter(({ role }) => role === 'moderator')
  const plain = kind === 'panel' ? [] : people.filter(({ role }) => speaking.has(role))
  const labelled = guestLabels.map(({ roles, one, many }) => {
    const group = people.filter((person) => roles.includes(person.role) && !plain.includes(person))
    return { label: group.length === 1 ? one : many, people: group }
  })
  return [{ label: 'Moderacja', people: moderators }, { label: '', people: plain }, ...labelled].filter(
    (group) => group.people.length > 0,
  )
}
