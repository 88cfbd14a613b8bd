import type { ReleaseContent } from '#contract/releaseContent.ts'
import type { GateLine } from '#contract/releaseGate.ts'
import { canonicalHash, canonicalText } from '#domain/canonical.ts'
import type { Change } from '#server/database/database.ts'
import type { Standing } from '#server/sign-offs/readStandings.ts'
import { gateText } from './readGate.ts'

type Made = {
  id: string
  number: number
  name: string
  content: ReleaseContent
  gate: readonly GateLine[]
  /** Why it goes out although something stands open; empty where nothing does. */
  reason: string
  standings: readonly Standing[]
  /** Null where nobody of the staff makes it. */
  createdById: string | null
  /** The instant of release, ISO-8601 UTC. */
  now: string
}

/** Writes a release down for good, and where everybody in it was announced by it. */
export const insertRelease = async (
  change: Change,
  { id, number, name, content, gate, reason, standings, createdById, now }: Made,
) => {
  const eventId = content.event.id
  await change
    .insertInto('release')
    .values({
      id,
      eventId,
      number,
      name,
      hash: await canonicalHash(content),
      content: canonicalText(content),
      gate: gateText(gate),
      reason,
      createdAt: now,
      createdById,
    })
    .execute()
  const released = new Set(content.items.map(({ itemId }) => itemId))
  const places = standings
    .filter(({ item }) => released.has(item.id))
    .flatMap(({ places: all }) => all.filter(({ role }) => role !== 'reserve'))
  for (const { personId, facts } of places) {
    const announced = { releaseId: id, facts: JSON.stringify(facts), at: now }
    await change
      .insertInto('announced_place')
      .values({ eventId, itemId: facts.itemId, personId, ...announced })
      .onConflict((conflict) => conflict.columns(['itemId', 'personId']).doUpdateSet(announced))
      .execute()
  }
}
