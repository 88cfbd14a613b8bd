import type { LineupContent } from '#contract/signOffs.ts'
import { canonicalHash, canonicalText } from '#domain/canonical.ts'
import type { Change } from '#server/database/database.ts'

/** Freezes a line-up whose hash is new; answers its number, from 1 within the panel. The panel is held by the change. */
export const freezeVersion = async (
  change: Change,
  content: LineupContent,
  { now, createdById }: { now: string; createdById: string | null },
) => {
  const { panelId } = content
  const hash = await canonicalHash(content)
  const versions = await change
    .selectFrom('lineup_version')
    .select(['number', 'hash'])
    .where('panelId', '=', panelId)
    .execute()
  const known = versions.find((version) => version.hash === hash)
  if (known) return { number: known.number, hash }
  const number = Math.max(0, ...versions.map((version) => version.number)) + 1
  await change
    .insertInto('lineup_version')
    .values({ panelId, number, hash, content: canonicalText(content), createdAt: now, createdById })
    .execute()
  return { number, hash }
}

/** The next number in the common order of an item's requests and decisions. The item is held by the change. */
export const nextSeq = async (change: Change, itemId: string) => {
  const last = async (table: 'request' | 'decision') => {
    const row = await change
      .selectFrom(table)
      .select((select) => select.fn.max('seq').as('seq'))
      .where('itemId', '=', itemId)
      .executeTakeFirst()
    return row?.seq ?? 0
  }
  return Math.max(await last('request'), await last('decision')) + 1
}
