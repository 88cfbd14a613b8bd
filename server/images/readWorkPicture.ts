import { largestUpload } from '#contract/marks.ts'
import { fileKind } from './fileKind.ts'
import type { Images } from './images.ts'
import { declaredFault, pictureFault, refuse, sizeFault } from './readPicture.ts'
import type { Refusal } from './readPicture.ts'

type WorkPicture = { type: 'image/png' | 'image/jpeg'; bytes: Uint8Array }

/**
 * A screenshot, a scan or a photograph as it is kept: written anew in its own kind, so that neither where it was taken nor by
 * what camera stays in it.
 */
export const readWorkPicture = async (
  images: Images,
  bytes: Uint8Array,
): Promise<{ file: WorkPicture } | Refusal> => {
  const size = sizeFault(bytes, largestUpload)
  if (size) return size
  const kind = fileKind(bytes)
  if (kind !== 'PNG' && kind !== 'JPEG') return refuse('file-type', { found: kind })
  const fault = kind === 'PNG' ? declaredFault(bytes) : null
  if (fault) return fault
  try {
    return kind === 'PNG'
      ? { file: { type: 'image/png', bytes: (await images.rewritePng(bytes)).bytes } }
      : { file: { type: 'image/jpeg', bytes: (await images.rewriteJpeg(bytes)).bytes } }
  } catch (error) {
    return pictureFault(error)
  }
}
