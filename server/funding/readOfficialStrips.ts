import { area } from '#contract/marks.ts'
import type { OfficialStrips } from '#domain/papers/programmePages.ts'
import type { Change, Database } from '#server/database/database.ts'

/**
 * The newest wide strip in colour of each project, by the project's id. No release keeps pictures: what a programme is shown
 * with are the strips that its projects have now, so that it bears the official file as soon as there is one. Without
 * `projectIds` those of all projects.
 */
export const readOfficialStrips = async (
  database: Database | Change,
  projectIds?: readonly string[],
): Promise<OfficialStrips> => {
  const rows = await database
    .selectFrom('funding_strip')
    .selectAll()
    .where('variant', '=', 'colour')
    .where('layout', '=', 'horizontal')
    .where('removedAt', 'is', null)
    .$if(projectIds !== undefined, (query) => query.where('projectId', 'in', ['', ...(projectIds ?? [])]))
    .orderBy('createdAt')
    .execute()
  return new Map(
    rows.map(({ projectId, sha256, type, width, height, alt, flag, variant, layout, isSample }) => [
      projectId,
      {
        picture: { sha256, type, width, height },
        alt,
        flag: area.parse(JSON.parse(flag)),
        variant,
        layout,
        isSample: isSample === 1,
      },
    ]),
  )
}
