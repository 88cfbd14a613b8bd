import type { Logo, LogoVariant } from '#contract/marks.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { notFound, today, type Context } from '#server/api/base.ts'
import { createOnce } from '#server/api/creation.ts'
import { receiveUpload, refuseUpload } from '#server/api/receiveUpload.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import type { Work } from '#server/history/commit.ts'
import { readLogo as readLogoFile } from '#server/images/readLogo.ts'
import { hashOfBytes, storeMedia } from '#server/media/storeMedia.ts'
import { chooseLogo } from './chooseLogo.ts'
import { logoEntry } from './logoFields.ts'
import { readLogo } from './logoRecord.ts'

type LogoInput = {
  id: string
  variant: LogoVariant
  alt: string
  validUntil: string | null
  file: File
}

const authorOf = ({ principal }: Context) => {
  if (principal.kind === 'staff') return { createdByKind: 'staff' as const, createdById: principal.userId }
  return {
    createdByKind: 'reviewer' as const,
    createdById: principal.kind === 'reviewer' ? principal.subject.id : null,
  }
}

/** Holds an organisation that is there until the change is through; throws NOT_FOUND. */
export const holdOrganisation = async (change: Change, organisationId: string) => {
  await hold(change, 'organisation', [organisationId], 'to-change')
  const found = await change
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw notFound()
}

/**
 * Reads an uploaded logo before any change begins, for pictures take their time, and answers how it is added once:
 * `isChosen` shows it at events still to come. 422 for a file that will not do, 429 for one too many.
 */
export const prepareLogo = async (context: Context, input: LogoInput) => {
  const { id, variant, alt, validUntil } = input
  const upload = await receiveUpload(context, input.file)
  const { fileName, bytes } = upload
  const read = await readLogoFile(context.images, { bytes, variant })
  if ('refused' in read) throw refuseUpload(read.refused)
  const { file, width, height, ink } = read
  const sha256 = await hashOfBytes(file.bytes)
  const hash = await canonicalHash({ id, variant, alt, validUntil, file: upload.sha256 })
  const now = context.clock().toISOString()

  const add = async (
    work: Work,
    organisationId: string,
    { isChosen, conflict }: { isChosen: boolean; conflict: (current: Logo) => Error },
  ) => {
    const { change, record } = work
    await holdOrganisation(change, organisationId)
    return createOnce(change, {
      id,
      hash: `${hash} ${organisationId} ${isChosen}`,
      now,
      insert: async () => {
        await storeMedia(change, { ...file, sha256 }, now)
        // Kept as it came, for staff alone.
        await storeMedia(change, { type: file.type, bytes, sha256: upload.sha256 }, now)
        await change
          .insertInto('logo')
          .values({
            id,
            organisationId,
            variant,
            sha256,
            originalSha256: upload.sha256,
            type: file.type,
            width,
            height,
            ink: JSON.stringify(ink),
            alt,
            validUntil,
            fileName,
            createdAt: now,
            ...authorOf(context),
            removedAt: null,
            revision: 1,
          })
          .execute()
        if (isChosen) await chooseLogo(work, { organisationId, variant, day: today(context.clock) }, id)
      },
      read: () => readLogo(change, id),
      conflict,
      record: (created) => record(logoEntry(organisationId, { before: null, after: created })),
    })
  }
  return { add }
}
