import type { Database } from '#server/database/database.ts'
import { readMedia } from '#server/media/storeMedia.ts'
import { api, notFound, type Context } from './base.ts'
import { pictureAnswer } from './fileAnswer.ts'

const isPicture = async (database: Database, sha256: string) => {
  for (const table of ['logo', 'funding_strip', 'proof'] as const) {
    const found = await database
      .selectFrom(table)
      .select('id')
      .where('sha256', '=', sha256)
      .limit(1)
      .executeTakeFirst()
    if (found) return true
  }
  const work = await database
    .selectFrom('published_work')
    .select('id')
    .where('mediaSha256', '=', sha256)
    .limit(1)
    .executeTakeFirst()
  return work !== undefined
}

/** The logos of the organisations that somebody stands for, and the proofs they are on that were sent to anybody. */
const isOwnPicture = async (database: Database, eventPartnerIds: string[], sha256: string) => {
  const own = ['', ...eventPartnerIds]
  const logo = await database
    .selectFrom('logo')
    .innerJoin('event_partner', 'event_partner.organisationId', 'logo.organisationId')
    .select('logo.id')
    .where('logo.sha256', '=', sha256)
    .where('event_partner.id', 'in', own)
    .limit(1)
    .executeTakeFirst()
  if (logo) return true
  const proof = await database
    .selectFrom('proof')
    .innerJoin('proof_partner', 'proof_partner.proofId', 'proof.id')
    .innerJoin('proof_request', 'proof_request.proofId', 'proof.id')
    .select('proof.id')
    .where('proof.sha256', '=', sha256)
    .where('proof_partner.eventPartnerId', 'in', own)
    .limit(1)
    .executeTakeFirst()
  return proof !== undefined
}

const maySee = ({ database, principal }: Context, sha256: string) =>
  principal.kind === 'reviewer'
    ? isOwnPicture(database, principal.scope.eventPartnerIds, sha256)
    : isPicture(database, sha256)

export const media = {
  get: api.media.get.handler(async ({ input: { sha256 }, context }) => {
    if (!(await maySee(context, sha256))) throw notFound()
    const file = (await readMedia(context.database, [sha256])).get(sha256)
    if (!file || file.type === 'application/pdf') throw notFound()
    return pictureAnswer(context, file)
  }),
}
