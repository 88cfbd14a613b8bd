import { gateLine, type GateLine } from '#contract/releaseGate.ts'
import type { ReleaseContent } from '#contract/releaseContent.ts'
import { printedName } from '#domain/printedName.ts'
import { releaseGate } from '#domain/releases/releaseGate.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readConflicts } from '#server/conflicts/readConflicts.ts'
import { readOfficialStrips } from '#server/funding/readOfficialStrips.ts'
import { readMaterialStandings } from '#server/proofs/readMaterialStandings.ts'
import type { Standing } from '#server/sign-offs/readStandings.ts'
import { z } from 'zod'

/** What contradicts what in the programme and nobody let stand. */
const readOpenConflicts = async (database: Database | Change, { event, items }: ReleaseContent) => {
  const titles = new Map(items.map(({ itemId, title }) => [itemId, title]))
  const conflicts = await readConflicts(database, event.id)
  return conflicts
    .filter(({ ignored }) => ignored === null)
    .map(({ key, kind, severity, itemIds }) => ({
      key,
      kind,
      severity,
      titles: itemIds.flatMap((itemId) => titles.get(itemId) ?? []),
    }))
}

/** What stands open before a release of `content`, given where the items of the programme stand. */
export const readGate = async (
  database: Database | Change,
  content: ReleaseContent,
  standings: readonly Standing[],
): Promise<GateLine[]> => {
  const standingOf = new Map(standings.map((standing) => [standing.item.id, standing]))
  const materials = await readMaterialStandings(database, { eventId: content.event.id })
  const strips = await readOfficialStrips(
    database,
    content.funding.map(({ projectId }) => projectId),
  )
  return releaseGate({
    isCancelled: content.event.isCancelled,
    conflicts: await readOpenConflicts(database, content),
    items: content.items.map(({ itemId, kind, ...item }) => {
      const standing = standingOf.get(itemId)
      return {
        ...item,
        itemId,
        itemKind: kind,
        lineup: standing?.lineup.state ?? 'draft',
        people: (standing?.places ?? []).map(({ card, ...place }) => ({ ...place, name: printedName(card) })),
      }
    }),
    materials: materials.map(({ material, state }) => ({ id: material.id, name: material.name, state })),
    partners: content.partners,
    projects: content.funding.map(({ projectId, title }) => ({
      projectId,
      title,
      hasStrip: strips.get(projectId)?.isSample === false,
    })),
  })
}

/** The gate as it is kept with a release, without people's names: these stand in its content. */
export const gateText = (gate: readonly GateLine[]): string =>
  JSON.stringify(
    gate.map((line) => ({
      ...line,
      entries: line.entries.map((entry) => (entry.kind === 'person' ? { ...entry, name: '' } : entry)),
    })),
  )

/** The gate that a release was made at, with the names as its content prints them. */
export const readKeptGate = (text: string, { items }: ReleaseContent): GateLine[] => {
  const names = new Map(
    items.flatMap(({ people }) => people.map(({ personId, card }) => [personId, printedName(card)])),
  )
  return z
    .array(gateLine)
    .parse(JSON.parse(text))
    .map((line) => ({
      ...line,
      entries: line.entries.map((entry) =>
        entry.kind === 'person' ? { ...entry, name: names.get(entry.personId) ?? '' } : entry,
      ),
    }))
}
