import type { UploadRefusal } from '#contract/marks.ts'
import { hashOfBytes } from '#server/media/storeMedia.ts'
import { countAttempt } from '#server/session/attempts.ts'
import { refuse, tooMany, type Context } from './base.ts'

/** The name that a file came with, as one short line of text. */
const plainName = (name: string) =>
  name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/gu, ' ')
    .trim()
    .slice(0, 200)

/** Counts an upload by whoever is signed in, and refuses one too many: reading a picture is dear. */
export const countUpload = async ({ database, principal, clock }: Context) => {
  const who =
    principal.kind === 'staff' ? principal.userId : principal.kind === 'reviewer' ? principal.linkId : ''
  const wait = await countAttempt(database, 'uploadsPerPrincipal', who, clock())
  if (wait > 0) throw tooMany(wait)
}

/** A file that somebody sends: its bytes, their hash, and the name it came with. Counts as an upload. */
export const receiveUpload = async (context: Context, file: File) => {
  await countUpload(context)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { bytes, sha256: await hashOfBytes(bytes), fileName: plainName(file.name) }
}

/** Refuses an uploaded file for what is wrong with it. */
export const refuseUpload = ({ code, values }: UploadRefusal, field = 'file') => refuse([field], code, values)
