import type { MaterialDetails } from '#contract/materials.ts'
import { canonicalHash } from '#domain/canonical.ts'
import type { Change, Database } from '#server/database/database.ts'
import { formatOf } from '#domain/materials/formats.ts'
import { hold } from '#server/database/hold.ts'
import { commit } from '#server/history/commit.ts'
import { materialEntry, removed, restored } from '#server/history/entries.ts'
import { materialFields } from '#server/history/materialFields.ts'
import { storeMedia } from '#server/media/storeMedia.ts'
import { drawProof } from '#server/proofs/drawProof.ts'
import { holdMaterial } from '#server/proofs/holdMaterial.ts'
import { insertProof, organisationsOf } from '#server/proofs/insertProof.ts'
import { readBoard } from '#server/proofs/readBoard.ts'
import { readMaterial, readMaterialStanding, readProof } from '#server/proofs/readProof.ts'
import { readProofData } from '#server/proofs/readProofData.ts'
import { uploadProof } from '#server/proofs/uploadProof.ts'
import { api, notFound, refuse, userOf } from './base.ts'
import { checkEvent } from './checkEvent.ts'
import { claimOnce, createOnce } from './creation.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

const checkFormat = (details: MaterialDetails) => {
  if (formatOf(details) === undefined) throw refuse(['format'], 'format-of-another-kind')
}

const columnsOf = ({ kind, format, name, options, dueOn }: MaterialDetails) => ({
  kind,
  format,
  name,
  options: JSON.stringify(options),
  dueOn,
})

const mark = async (
  change: Change,
  materialId: string,
  { from, to, now }: { from: 'there' | 'removed'; to: string | null; now: string },
) => {
  const row = await change
    .selectFrom('material')
    .select(['id', 'eventId', 'removedAt'])
    .where('id', '=', materialId)
    .executeTakeFirst()
  if (!row) throw notFound()
  await checkEvent(change, row.eventId)
  const { numUpdatedRows } = await change
    .updateTable('material')
    .set({ removedAt: to, updatedAt: now })
    .where('id', '=', materialId)
    .where('removedAt', from === 'there' ? 'is' : 'is not', null)
    .executeTakeFirst()
  return { row, isChanged: numUpdatedRows > 0n }
}

const readOnce = async (database: Database | Change, proofId: string, materialId: string) => {
  const proof = await readProof(database, proofId)
  if (proof.materialId !== materialId) throw refuse(['id'], 'id-taken')
  return proof
}

export const materials = {
  list: api.materials.list.handler(({ input, context }) => readBoard(context.database, input.eventId)),

  get: api.materials.get.handler(({ input, context }) => readMaterial(context.database, input.materialId)),

  create: api.materials.create.handler(async ({ input, context, errors }) => {
    const { eventId, id, ...details } = input
    checkFormat(details)
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    return commit(context, async ({ change, record }) => {
      await hold(change, 'event', [eventId], 'as-is')
      await checkEvent(change, eventId)
      return createOnce(change, {
        id,
        hash,
        now,
        insert: () =>
          change
            .insertInto('material')
            .values({
              id,
              eventId,
              ...columnsOf(details),
              revision: 1,
              createdAt: now,
              updatedAt: now,
              removedAt: null,
            })
            .execute(),
        read: () => readMaterial(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) =>
          record(materialEntry(created, { before: {}, after: materialFields(created), revision: 1 })),
      })
    })
  }),

  putDetails: api.materials.putDetails.handler(({ input, context, errors }) => {
    const { materialId, revision, ...details } = input
    checkFormat(details)
    const now = context.clock().toISOString()
    return commit(context, async ({ change, record }) => {
      await holdMaterial(change, materialId)
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('material')
            .set({ revision: revision + 1, updatedAt: now })
            .where('id', '=', materialId)
            .where('revision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: () =>
          change.updateTable('material').set(columnsOf(details)).where('id', '=', materialId).execute(),
        read: () => readMaterial(change, materialId),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            materialEntry(after, {
              before: materialFields(before),
              after: materialFields(after),
              revision,
            }),
          ),
      })
    })
  }),

  remove: api.materials.remove.handler(({ input: { materialId }, context }) =>
    commit(context, async ({ change, record }) => {
      const now = context.clock().toISOString()
      const { row, isChanged } = await mark(change, materialId, { from: 'there', to: now, now })
      if (isChanged) record(materialEntry(row, removed))
      return {}
    }),
  ),

  restore: api.materials.restore.handler(({ input: { materialId }, context }) =>
    commit(context, async ({ change, record }) => {
      const now = context.clock().toISOString()
      const { row, isChanged } = await mark(change, materialId, { from: 'removed', to: null, now })
      if (isChanged) record(materialEntry(row, restored))
      return readMaterial(change, materialId)
    }),
  ),

  createProof: api.materials.createProof.handler(async ({ input, context, errors }) => {
    const { materialId, id, hash, note } = input
    const bodyHash = await canonicalHash(input)
    const now = context.clock().toISOString()
    const { database } = context
    // Drawn before the change begins: it takes a while, and nothing waits for it.
    const { material } = await readMaterialStanding(database, materialId)
    const data = await readProofData(database, material)
    const drawn = await drawProof(database, data)
    await commit(context, async ({ change, record }) => {
      const standing = await holdMaterial(change, materialId)
      if (!(await claimOnce(change, id, bodyHash, now))) return
      if (standing.isVoid) throw refuse(['materialId'], 'event-cancelled')
      const current = await canonicalHash(await readProofData(change, standing.material))
      if (hash !== current || drawn.dataHash !== current)
        throw errors.CONFLICT({ data: { current: await readMaterial(change, materialId) } })
      await storeMedia(change, { sha256: drawn.sha256, type: 'image/svg+xml', bytes: drawn.svg }, now)
      const organisations = organisationsOf(data)
      const number = await insertProof(change, {
        id,
        materialId,
        eventId: material.eventId,
        origin: 'composed',
        data,
        drawing: drawn.drawing,
        dataHash: drawn.dataHash,
        sha256: drawn.sha256,
        type: 'image/svg+xml',
        attachmentSha256: null,
        width: drawn.drawing.width,
        height: drawn.drawing.height,
        findings: drawn.findings,
        partners: drawn.partners.map((partner) => ({
          ...partner,
          organisationId: organisations.get(partner.facts.eventPartnerId) ?? '',
        })),
        note,
        createdAt: now,
        createdById: userOf(context),
      })
      record(materialEntry(material, { before: {}, after: { [`proofs.${id}`]: { number, note } } }))
    })
    return readOnce(database, id, materialId)
  }),

  uploadProof: api.materials.uploadProof.handler(async ({ input, context }) => {
    await uploadProof(context, input)
    return readOnce(context.database, input.id, input.materialId)
  }),
}
