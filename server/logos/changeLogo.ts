import type { Logo, LogoDetails } from '#contract/marks.ts'
import { today, notFound, type Context } from '#server/api/base.ts'
import { sameFields } from '#server/api/sameFields.ts'
import { saveOnRevision } from '#server/api/saveOnRevision.ts'
import type { Change } from '#server/database/database.ts'
import type { Work } from '#server/history/commit.ts'
import { holdOrganisation } from './addLogo.ts'
import { leaveLogo } from './chooseLogo.ts'
import { logoEntry } from './logoFields.ts'
import { readLogo } from './logoRecord.ts'

/** Saves what is said of a logo on the revision that was read. */
export const putLogoDetails = (
  { change, record }: Work,
  { logoId, revision, alt, validUntil }: LogoDetails & { logoId: string; revision: number },
  conflict: (current: Logo) => Error,
) =>
  saveOnRevision({
    claim: () =>
      change
        .updateTable('logo')
        .set({ revision: revision + 1 })
        .where('id', '=', logoId)
        .where('revision', '=', revision)
        .where('removedAt', 'is', null)
        .executeTakeFirst(),
    write: () => change.updateTable('logo').set({ alt, validUntil }).where('id', '=', logoId).execute(),
    read: () => readLogo(change, logoId),
    isSame: (current) => sameFields(current, { alt, validUntil }),
    conflict,
    record: (before, after) => record(logoEntry(after.organisationId, { before, after, revision })),
  })

/** Whose a logo is, removed or not; throws NOT_FOUND. */
export const ownerOfLogo = async (change: Change, logoId: string) => {
  const row = await change
    .selectFrom('logo')
    .select(['organisationId', 'variant', 'removedAt'])
    .where('id', '=', logoId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** Takes a logo out of use: coming events show another of its variant, past ones keep it. */
export const removeLogo = async (context: Context, work: Work, logoId: string) => {
  const { change, record } = work
  const { organisationId, variant } = await ownerOfLogo(change, logoId)
  await holdOrganisation(change, organisationId)
  const { removedAt } = await ownerOfLogo(change, logoId)
  if (removedAt !== null) return
  const before = await readLogo(change, logoId)
  await change
    .updateTable('logo')
    .set({ removedAt: context.clock().toISOString() })
    .where('id', '=', logoId)
    .execute()
  record(logoEntry(organisationId, { before, after: null }))
  await leaveLogo(work, { organisationId, variant, day: today(context.clock) }, logoId)
}

/** Brings a logo back into use; no event shows it until somebody chooses it. */
export const restoreLogo = async ({ change, record }: Work, logoId: string) => {
  const { organisationId } = await ownerOfLogo(change, logoId)
  await holdOrganisation(change, organisationId)
  const { removedAt } = await ownerOfLogo(change, logoId)
  if (removedAt !== null) {
    await change.updateTable('logo').set({ removedAt: null }).where('id', '=', logoId).execute()
    record(logoEntry(organisationId, { before: null, after: await readLogo(change, logoId) }))
  }
  return readLogo(change, logoId)
}
