import { slugOf } from '#domain/publication/slugOf.ts'
import { readEvidence } from '#server/evidence/readEvidence.ts'
import { zipEvidence } from '#server/evidence/zipEvidence.ts'
import { api } from './base.ts'
import { streamedAnswer } from './fileAnswer.ts'

export const evidence = {
  get: api.evidence.get.handler(async ({ input: { eventId }, context }) => {
    const { parts } = await readEvidence(context, eventId)
    return {
      eventId,
      parts: parts.map(({ part, files, gaps }) => ({
        part,
        files: files.map(({ path, title }) => ({ path, title })),
        gaps,
      })),
    }
  }),

  file: api.evidence.file.handler(async ({ input: { eventId }, context }) => {
    const gathered = await readEvidence(context, eventId)
    const name = `dokumentacja-${slugOf(gathered.event)}.zip`
    return streamedAnswer(context, { name, type: 'application/zip', pieces: zipEvidence(gathered) })
  }),
}
