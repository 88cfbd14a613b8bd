import type { Area, Strip, StripLayout, StripVariant } from '#contract/marks.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { notFound, type Context } from '#server/api/base.ts'
import { createOnce } from '#server/api/creation.ts'
import { receiveUpload, refuseUpload } from '#server/api/receiveUpload.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import type { Work } from '#server/history/commit.ts'
import { fundingProjectEntry } from '#server/history/entries.ts'
import type { Fields } from '#server/history/entry.ts'
import { readStrip } from '#server/images/readStrip.ts'
import { hashOfBytes, storeMedia } from '#server/media/storeMedia.ts'
import { shownStrip } from './fundingProjectRecord.ts'

type StripInput = {
  projectId: string
  id: string
  variant: StripVariant
  layout: StripLayout
  alt: string
  flag: Area | null
  file: File
}

/** Holds a funding project that is there until the change is through; throws NOT_FOUND. */
export const holdFundingProject = async (change: Change, projectId: string) => {
  await hold(change, 'funding_project', [projectId], 'to-change')
  const found = await change
    .selectFrom('funding_project')
    .select('id')
    .where('id', '=', projectId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw notFound()
}

const fieldsOf = (strips: readonly Strip[]): Fields =>
  Object.fromEntries(
    strips.map(({ id, variant, layout, alt, picture, flag, isSample }) => [
      `strips.${id}`,
      { variant, layout, alt, sha256: picture.sha256, flag, isSample },
    ]),
  )

const readStrips = async (change: Change, projectId: string) => {
  const rows = await change
    .selectFrom('funding_strip')
    .selectAll()
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .execute()
  return rows.map(shownStrip)
}

/** Changes the strips of a project, which the change holds, and writes what that did into its history. */
const changeStrips = async (
  { change, record }: Work,
  projectId: string,
  makeChange: () => Promise<unknown>,
) => {
  const before = fieldsOf(await readStrips(change, projectId))
  await makeChange()
  const after = fieldsOf(await readStrips(change, projectId))
  record(fundingProjectEntry(projectId, { before, after }))
}

const readOne = async (change: Change, { id, projectId }: { id: string; projectId: string }) => {
  const row = await change
    .selectFrom('funding_strip')
    .selectAll()
    .where('id', '=', id)
    .where('projectId', '=', projectId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return shownStrip(row)
}

/**
 * Reads an official strip before any change begins, and answers how it is put in the place of the one before. 422 for a
 * file that will not do, or in which no flag was found or pointed out.
 */
export const prepareStrip = async (context: Context, input: StripInput) => {
  const { projectId, id, variant, layout, alt, flag } = input
  const { bytes, sha256: originalSha256 } = await receiveUpload(context, input.file)
  const read = await readStrip(context.images, { bytes, flag })
  if ('refused' in read) throw refuseUpload(read.refused)
  const { file, width, height } = read
  const sha256 = await hashOfBytes(file.bytes)
  const hash = await canonicalHash({ projectId, id, variant, layout, alt, flag, file: originalSha256 })
  const now = context.clock().toISOString()
  const insert = (change: Change) => async () => {
    await storeMedia(change, { ...file, sha256 }, now)
    await storeMedia(change, { type: file.type, bytes, sha256: originalSha256 }, now)
    await change
      .updateTable('funding_strip')
      .set({ removedAt: now })
      .where('projectId', '=', projectId)
      .where('variant', '=', variant)
      .where('layout', '=', layout)
      .where('removedAt', 'is', null)
      .execute()
    await change
      .insertInto('funding_strip')
      .values({
        id,
        projectId,
        variant,
        layout,
        sha256,
        originalSha256,
        type: file.type,
        width,
        height,
        alt,
        flag: JSON.stringify(read.flag),
        isSample: 0,
        createdAt: now,
        removedAt: null,
      })
      .execute()
  }
  const add = async (work: Work, conflict: (current: Strip) => Error) => {
    const { change } = work
    await holdFundingProject(change, projectId)
    return createOnce(change, {
      id,
      hash,
      now,
      insert: () => changeStrips(work, projectId, insert(change)),
      read: () => readOne(change, { id, projectId }),
      conflict,
      record: () => undefined,
    })
  }
  return { add }
}

/** Takes a strip out of use; proofs that show it keep it. */
export const removeStrip = async (
  context: Context,
  work: Work,
  { projectId, stripId }: { projectId: string; stripId: string },
) => {
  const { change } = work
  await holdFundingProject(change, projectId)
  await readOne(change, { id: stripId, projectId })
  await changeStrips(work, projectId, () =>
    change
      .updateTable('funding_strip')
      .set({ removedAt: context.clock().toISOString() })
      .where('id', '=', stripId)
      .where('removedAt', 'is', null)
      .execute(),
  )
}
