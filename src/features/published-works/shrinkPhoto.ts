/** As `largestUpload` of the contract: what comes in is no larger. */
const largest = 2 * 1024 * 1024

/** The longer side, in pixels, that the server keeps of a photograph. */
const longest = 2400

/** A photograph that is too large to be sent as a smaller JPEG, upright; any other file as it is. */
export const shrinkPhoto = async (file: File): Promise<File> => {
  if (file.size <= largest || !/^image\/(?:jpeg|png)$/u.test(file.type)) return file
  const bitmap = await createImageBitmap(file).catch(() => null)
  // What is no picture the server refuses, with the reason.
  if (bitmap === null) return file
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
  return new File([photo], file.name.replace(/\.\w+$/u, '.jpg'), { type: photo.type })
}
