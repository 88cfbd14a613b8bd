import { evidencePart, type EvidenceGap, type EvidencePartName } from '#contract/evidence.ts'
import { evidenceParts } from '#domain/evidence/evidenceParts.ts'
import { readStoredEvent } from '#server/api/events.ts'
import type { Ports } from '#server/api/base.ts'
import { evidencePartReaders } from './evidenceParts.ts'
import type { EvidenceFile } from './evidencePart.ts'

type Host = Pick<Ports, 'database' | 'images' | 'publicUrl'>

/** A part of an event's evidence as it stands now: its files by their paths in the ZIP, and what is missing. */
export type GatheredPart = {
  part: EvidencePartName
  files: (EvidenceFile & { path: string })[]
  gaps: EvidenceGap[]
}

/** Everything that an event's evidence file would hold; no file is made yet. NOT_FOUND without the event. */
export const readEvidence = async ({ database, images, publicUrl }: Host, eventId: string) => {
  const event = await readStoredEvent(database, eventId)
  const source = { database, images, publicUrl: publicUrl(), event }
  const parts: GatheredPart[] = []
  for (const part of evidencePart.options) {
    const { files, gaps } = await evidencePartReaders[part](source)
    const { folder } = evidenceParts[part]
    parts.push({ part, files: files.map((file) => ({ ...file, path: `${folder}/${file.name}` })), gaps })
  }
  return { event, parts }
}

export type GatheredEvidence = Awaited<ReturnType<typeof readEvidence>>
