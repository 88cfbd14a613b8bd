import { fileKind } from './fileKind.ts'
import type { Images, StoredFile } from './images.ts'
import { declaredFault, pictureFault, refuse, sizeFault } from './readPicture.ts'
import type { Refusal } from './readPicture.ts'

/** A picture of a finished material has to be read on a telephone and enlarged. */
export const leastProofSide = 800

/** As `largestUpload` of the contract: everything comes through the same door. */
const largestFile = 2 * 1024 * 1024

export type ReadProofFile = { file: StoredFile; width: number; height: number; pdf: Uint8Array | null }

/**
 * A material that was made elsewhere, as PNG or JPEG, written anew as PNG; `pdf` is kept as an attachment, unread but
 * for its first bytes.
 */
export const readProofFile = async (
  images: Images,
  { bytes, pdf }: { bytes: Uint8Array; pdf: Uint8Array | null },
): Promise<ReadProofFile | Refusal> => {
  const size = sizeFault(bytes, largestFile)
  if (size) return size
  const kind = fileKind(bytes)
  if (kind !== 'PNG' && kind !== 'JPEG') return refuse('file-type', { found: kind })
  if (pdf && fileKind(pdf) !== 'PDF') return refuse('not-pdf')
  const fault = (kind === 'PNG' ? declaredFault(bytes) : null) ?? (pdf && sizeFault(pdf, largestFile))
  if (fault) return fault
  try {
    const { bytes: anew, width, height } = await images.rewritePng(bytes)
    const longer = Math.max(width, height)
    return longer < leastProofSide
      ? refuse('too-small', { pixels: longer, needed: leastProofSide })
      : { file: { type: 'image/png', bytes: anew }, width, height, pdf }
  } catch (error) {
    return pictureFault(error)
  }
}
