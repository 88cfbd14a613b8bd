import type { EvidenceGap } from '#contract/evidence.ts'
import type { EvidenceEvent } from '#domain/evidence/evidencePage.ts'
import type { Database } from '#server/database/database.ts'
import type { Images } from '#server/images/images.ts'

/** What a part is made from: the event, and what the host can do. */
export type EvidenceSource = {
  database: Database
  images: Images
  /** Where people open the application, an origin without a slash at its end. */
  publicUrl: string
  event: EvidenceEvent & { id: string; attendanceTotal: number | null }
}

/** A file of a part. */
export type EvidenceFile = {
  /** Within the part's folder: small plain letters, in order. */
  name: string
  /** What it is, in Polish. */
  title: string
  /** The day that it is of, `YYYY-MM-DD`: the date that the ZIP gives it. */
  on: string
  /** Its bytes, always the same for the same data; made only when the ZIP comes to it. */
  read: () => Uint8Array | string | Promise<Uint8Array | string>
}

export type EvidenceContent = { files: EvidenceFile[]; gaps: EvidenceGap[] }

/** How one part of the evidence file is gathered. */
export type ReadEvidencePart = (source: EvidenceSource) => Promise<EvidenceContent>

/** A gap of the event itself, or `about` one of its things. */
export const gap = (
  code: EvidenceGap['code'],
  values: EvidenceGap['values'] = {},
  about: string | null = null,
): EvidenceGap => ({ code, about, values })
