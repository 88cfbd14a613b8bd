import type { AnnouncedItem, AttendanceDetails, PersonPresence } from '#contract/attendance.ts'

/** The sectors that a forum between sectors is asked about; others are typed. */
export const usualSectors = ['samorząd', 'organizacje pozarządowe', 'ekonomia społeczna', 'biznes'] as const

type Counted = {
  readonly total: number | null
  readonly sectors: readonly { readonly people: number | null }[]
}

/**
 * How the sectors stand to the total: `counted` are the people of the sectors whose number is known, `others` those whom the
 * total has beyond them, null while there is no total or the sectors have more than it.
 */
export const sectorSums = ({ total, sectors }: Counted): { counted: number; others: number | null } => {
  const counted = sectors.reduce((sum, { people }) => sum + (people ?? 0), 0)
  return { counted, others: total === null || counted > total ? null : total - counted }
}

export type PresenceCounts = Record<PersonPresence | 'unknown', number> & { announced: number }

/** How many of these places are marked how. */
export const countPresences = (
  people: readonly { readonly appearanceId: string }[],
  presences: AttendanceDetails['presences'],
): PresenceCounts => {
  const markOf = new Map(presences.map(({ appearanceId, presence }) => [appearanceId, presence]))
  const counts: PresenceCounts = {
    present: 0,
    absent: 0,
    substitute: 0,
    unknown: 0,
    announced: people.length,
  }
  for (const { appearanceId } of people) counts[markOf.get(appearanceId) ?? 'unknown'] += 1
  return counts
}

/** How many announced people there are, whoever has several places once, and how many of them were seen at any of those. */
export const countPeople = (
  announced: readonly Pick<AnnouncedItem, 'people'>[],
  presences: AttendanceDetails['presences'],
): { announced: number; present: number } => {
  const places = announced.flatMap(({ people }) => people)
  const seen = new Set(
    presences.filter(({ presence }) => presence === 'present').map(({ appearanceId }) => appearanceId),
  )
  const personIds = new Set(places.map(({ personId }) => personId))
  const present = new Set(
    places.filter(({ appearanceId }) => seen.has(appearanceId)).map(({ personId }) => personId),
  )
  return { announced: personIds.size, present: present.size }
}
