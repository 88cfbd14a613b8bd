import type { Context } from './base.ts'

/** Whatever is in a file, opened by itself it runs nothing and asks for nothing. */
const fileHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

/** A picture to be shown. Its address is the hash of its bytes, so whoever may see it keeps it for a year. */
export const pictureAnswer = (
  { answerWith }: Context,
  { type, bytes }: { type: string; bytes: Uint8Array },
) => {
  answerWith({
    ...fileHeaders,
    'cache-control': 'private, max-age=31536000, immutable',
    'content-disposition': 'inline',
  })
  return new File([new Uint8Array(bytes)], 'picture', { type })
}

/** The name as a header says it in any language (RFC 8187). */
const encodedName = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** A file to be saved, never shown. */
export const savedAnswer = ({ answerWith }: Context, file: File) => {
  answerWith({
    ...fileHeaders,
    'content-disposition': `attachment; filename*=UTF-8''${encodedName(file.name)}`,
  })
  return file
}

/** Hands out what is made while it is read: the reader's pace is the maker's, and who goes away ends the making. */
const streamOf = (pieces: AsyncGenerator<Uint8Array, void, void>) =>
  new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return()
    },
  })

/** A file to be saved that is too large to be held: its bytes go out as they are made. */
export const streamedAnswer = (
  context: Context,
  { name, type, pieces }: { name: string; type: string; pieces: AsyncGenerator<Uint8Array, void, void> },
) => {
  context.answerBody(streamOf(pieces))
  return savedAnswer(context, new File([], name, { type }))
}
