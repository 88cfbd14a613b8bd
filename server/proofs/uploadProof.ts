import { canonicalHash } from '#domain/canonical.ts'
import { fileQuestions } from '#domain/marks/fileQuestions.ts'
import { formatOf } from '#domain/materials/formats.ts'
import { acceptanceHash } from '#domain/proofs/acceptanceHash.ts'
import { filePartnerFacts } from '#domain/proofs/partnerFacts.ts'
import { refuse, userOf, type Context } from '#server/api/base.ts'
import { claimOnce } from '#server/api/creation.ts'
import { receiveUpload, refuseUpload } from '#server/api/receiveUpload.ts'
import { commit } from '#server/history/commit.ts'
import { materialEntry } from '#server/history/entries.ts'
import { readProofFile } from '#server/images/readProofFile.ts'
import { hashOfBytes, storeMedia } from '#server/media/storeMedia.ts'
import { holdMaterial } from './holdMaterial.ts'
import { insertProof, organisationsOf } from './insertProof.ts'
import { readProofData } from './readProofData.ts'

type Upload = { materialId: string; id: string; note: string; file: File; attachment?: File | undefined }

/**
 * Freezes a finished file made elsewhere as a proof. Nobody can measure in it, so what the rules say of places and sizes
 * becomes questions for a human. 422 with what to mend for a file that will not do.
 */
export const uploadProof = async (context: Context, { materialId, id, note, ...files }: Upload) => {
  const now = context.clock().toISOString()
  const picture = await receiveUpload(context, files.file)
  const attachment = files.attachment ? await receiveUpload(context, files.attachment) : null
  const read = await readProofFile(context.images, { bytes: picture.bytes, pdf: attachment?.bytes ?? null })
  if ('refused' in read) {
    throw refuseUpload(read.refused, read.refused.code === 'not-pdf' ? 'attachment' : 'file')
  }
  const sha256 = await hashOfBytes(read.file.bytes)
  const pdfSha256 = attachment?.sha256 ?? null
  const bodyHash = await canonicalHash({ materialId, note, file: picture.sha256, pdf: pdfSha256 })
  await commit(context, async ({ change, record }) => {
    const { material, isVoid } = await holdMaterial(change, materialId)
    if (!(await claimOnce(change, id, bodyHash, now))) return
    if (isVoid) throw refuse(['materialId'], 'event-cancelled')
    const data = await readProofData(change, material)
    await storeMedia(change, { sha256, ...read.file }, now)
    if (attachment) {
      const { bytes } = attachment
      await storeMedia(change, { sha256: attachment.sha256, type: 'application/pdf', bytes }, now)
    }
    const organisations = organisationsOf(data)
    const partners = await Promise.all(
      filePartnerFacts(data.partners, sha256).map(async (facts) => ({
        facts,
        organisationId: organisations.get(facts.eventPartnerId) ?? '',
        coversHash: await acceptanceHash(facts),
        places: [],
      })),
    )
    // As wide as the paper that it is meant for, in the picture's own shape.
    const width = formatOf(material)?.width ?? read.width
    const number = await insertProof(change, {
      id,
      materialId,
      eventId: material.eventId,
      origin: 'file',
      data: null,
      drawing: null,
      dataHash: await canonicalHash(data),
      sha256,
      type: 'image/png',
      attachmentSha256: pdfSha256,
      width,
      height: Math.round((width * read.height) / read.width),
      findings: fileQuestions(data, sha256),
      partners,
      note,
      createdAt: now,
      createdById: userOf(context),
    })
    const made = { number, note, origin: 'file' }
    record(materialEntry(material, { before: {}, after: { [`proofs.${id}`]: made } }))
  })
}
