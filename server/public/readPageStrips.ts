import type { PageStrip } from '#domain/publication/stripsSection.ts'
import type { Database } from '#server/database/database.ts'
import { readOfficialStrips } from '#server/funding/readOfficialStrips.ts'

/**
 * What the public pages may show of the strips that projects have now: the official files, not the samples that stand in for them.
 * `state` changes whenever one of them does; `of` answers those of projects, each picture once.
 */
export const readPageStrips = async (database: Database) => {
  const official = [...(await readOfficialStrips(database))].filter(([, { isSample }]) => !isSample)
  const strips = new Map(
    official.map(([projectId, { picture, alt }]): [string, PageStrip] => [
      projectId,
      { sha256: picture.sha256, width: picture.width, height: picture.height, alt },
    ]),
  )
  const of = (projectIds: readonly string[]): PageStrip[] => {
    const shown = projectIds.flatMap((projectId) => strips.get(projectId) ?? [])
    return [...new Map(shown.map((strip) => [strip.sha256, strip])).values()]
  }
  return { state: [...strips], of }
}
