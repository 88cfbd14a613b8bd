import { releaseContent, type Release } from '#contract/releaseContent.ts'
import type { ReleasePrint } from '#contract/releases.ts'
import { releaseDifference } from '#domain/releases/releaseDifference.ts'
import { notFound } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readRelease } from './readRelease.ts'

const selectPrints = (database: Database | Change) =>
  database
    .selectFrom('release_print')
    .innerJoin('release', 'release.id', 'release_print.releaseId')
    .leftJoin('material', 'material.id', 'release_print.materialId')
    .leftJoin('user_account', 'user_account.id', 'release_print.createdById')
    .select(['release_print.id', 'what', 'materialId', 'printedOn', 'copies', 'note', 'releaseId'])
    .select(['release.number', 'release.content', 'material.name as material'])
    .select('user_account.name as createdBy')
    .where('release_print.removedAt', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof selectPrints>['executeTakeFirstOrThrow']>>

const toPrint = (
  { releaseId, content, number, createdBy, ...row }: Row,
  last: Release | null,
): ReleasePrint => ({
  ...row,
  releaseNumber: number,
  createdBy: createdBy ?? '',
  changesSince:
    last === null || last.id === releaseId
      ? 0
      : releaseDifference(releaseContent.parse(JSON.parse(content)), last.content).length,
})

/** What was printed from releases of an event, newest first. `last`: the event's last release. */
export const readPrints = async (
  database: Database | Change,
  eventId: string,
  last: Release | null,
): Promise<ReleasePrint[]> => {
  const rows = await selectPrints(database)
    .where('release_print.eventId', '=', eventId)
    .orderBy('printedOn', 'desc')
    .orderBy('release_print.createdAt', 'desc')
    .orderBy('release_print.id')
    .execute()
  return rows.map((row) => toPrint(row, last))
}

/** One of them; NOT_FOUND when it is not there. */
export const readPrint = async (
  database: Database | Change,
  eventId: string,
  printId: string,
): Promise<ReleasePrint> => {
  const row = await selectPrints(database).where('release_print.id', '=', printId).executeTakeFirst()
  if (!row) throw notFound()
  return toPrint(row, await readRelease(database, eventId, 'last'))
}
