import { releaseFile } from '#server/releases/releaseFile.ts'
import { publishedAddress } from '#server/releases/publishedAddress.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { api, notFound } from './base.ts'
import { checkEvent } from './checkEvent.ts'
import { savedAnswer } from './fileAnswer.ts'

export const releaseFiles = {
  get: api.releaseFiles.get.handler(async ({ input: { eventId, number, format }, context }) => {
    const { database, publicUrl } = context
    await checkEvent(database, eventId)
    const release = await readRelease(database, eventId, number)
    if (release === null) throw notFound()
    const address = await publishedAddress(database, publicUrl(), release.content.event)
    return savedAnswer(context, await releaseFile({ release, address }, format, context))
  }),
}
