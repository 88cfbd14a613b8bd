import type { LineupContent, PlaceFacts } from '#contract/signOffs.ts'
import { contentDifference, type ContentChange } from './contentDifference.ts'

const unknown = {
  given: null,
  family: null,
  titleBefore: null,
  titleAfter: null,
  position: null,
  organisation: null,
}

/** A line-up of one person, which differs from another one as their places do. */
const contentOf = ({ itemId, role, ...place }: PlaceFacts, personId: string): LineupContent => ({
  form: 1,
  panelId: itemId,
  ...place,
  people: [{ personId, ...unknown, role }],
})

/** What changed about somebody's own place: the item's title, day, hours, venue and room, and their role. */
export const placeDifference = (before: PlaceFacts, after: PlaceFacts, personId: string): ContentChange[] =>
  contentDifference(contentOf(before, personId), contentOf(after, personId))
