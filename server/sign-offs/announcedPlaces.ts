import { isAgreed } from '#domain/lineupState.ts'
import type { Standing } from './readStandings.ts'

/** Who is announced on an item, in order, and whether they agreed to it. A reserve is nobody's business but the organiser's. */
export const announcedPlaces = (standing: Standing | undefined) =>
  standing === undefined
    ? []
    : standing.places
        .filter(({ role }) => role !== 'reserve')
        .map((place) => ({ ...place, isConfirmed: isAgreed(place, standing.lineup.state) }))
