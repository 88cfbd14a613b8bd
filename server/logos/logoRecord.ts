import { ink, type Logo } from '#contract/marks.ts'
import { notFound } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'

const selectLogos = (database: Database | Change) =>
  database
    .selectFrom('logo')
    .leftJoin('user_account', (join) =>
      join.onRef('user_account.id', '=', 'logo.createdById').on('logo.createdByKind', '=', 'staff'),
    )
    .leftJoin('contact', (join) =>
      join.onRef('contact.id', '=', 'logo.createdById').on('logo.createdByKind', '=', 'reviewer'),
    )
    .selectAll('logo')
    .select(['user_account.name as userName', 'contact.name as contactName'])

type Row = Awaited<ReturnType<ReturnType<typeof selectLogos>['executeTakeFirstOrThrow']>>

const shown = (row: Row): Logo => {
  const { id, organisationId, variant, sha256, type, width, height, alt, validUntil, fileName } = row
  return {
    id,
    organisationId,
    variant,
    picture: { sha256, type, width, height },
    ink: ink.parse(JSON.parse(row.ink)),
    alt,
    validUntil,
    fileName,
    createdAt: row.createdAt,
    createdBy: row.userName ?? row.contactName ?? '',
    revision: row.revision,
  }
}

/** The logos of an organisation that are in use, newest first within a variant. */
export const readLogos = async (database: Database | Change, organisationId: string) => {
  const rows = await selectLogos(database)
    .where('logo.organisationId', '=', organisationId)
    .where('logo.removedAt', 'is', null)
    .orderBy('variant')
    .orderBy('logo.createdAt', 'desc')
    .orderBy('logo.id', 'desc')
    .execute()
  return rows.map(shown)
}

/** One logo in use of an organisation that is there; throws NOT_FOUND. */
export const readLogo = async (database: Database | Change, logoId: string) => {
  const row = await selectLogos(database)
    .innerJoin('organisation', 'organisation.id', 'logo.organisationId')
    .where('logo.id', '=', logoId)
    .where('logo.removedAt', 'is', null)
    .where('organisation.removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  return shown(row)
}

/** The logo of each variant that an organisation shows unless somebody chooses another: the newest in use. */
export const newestLogos = async (database: Database | Change, organisationIds: readonly string[]) => {
  const rows = await database
    .selectFrom('logo')
    .select(['id', 'organisationId', 'variant'])
    .where('organisationId', 'in', ['', ...organisationIds])
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return (organisationId: string) => {
    const newest = (variant: Logo['variant']) =>
      rows.findLast((row) => row.organisationId === organisationId && row.variant === variant)?.id ?? null
    return {
      colourLogoId: newest('colour'),
      whiteLogoId: newest('white'),
      blackLogoId: newest('black'),
    }
  }
}
