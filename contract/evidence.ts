import { z } from 'zod'
import { base, id } from './base.ts'

/** The parts of the evidence file, in its order; each is a folder. */
export const evidencePart = z.enum([
  'programme',
  'materials',
  'lineups',
  'letters',
  'published',
  'attendance',
  'article',
  'funding',
])

/** What a funder would look for and not find. */
const evidenceGapCode = z.enum([
  'not-released',
  /** values: number, of the last release */
  'changed-since-release',
  'no-materials',
  /** `about`: the material; values: name */
  'material-without-proof',
  /** The same */
  'material-not-cleared',
  /** `about`: the project; values: name */
  'strip-sample',
  /** `about`: the panel; values: name */
  'lineup-not-signed',
  'no-invitation',
  'no-published-works',
  'no-photos',
  /** `about`: the published work; values: name */
  'work-without-picture',
  /** The same */
  'work-without-print-run',
  'no-attendance',
  'no-article',
  'no-funding',
  /** `about`: the project; values: name */
  'agreement-unknown',
  /** values: number of pictures left out, megabytes that the file may have */
  'too-large',
])

export const evidenceGap = z.object({
  code: evidenceGapCode,
  about: id.nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What is in an event's evidence file, and what is missing in it. */
export const evidence = z.object({
  eventId: id,
  parts: z.array(
    z.object({
      part: evidencePart,
      /** As they stand in the file; `title` says in Polish what each is. */
      files: z.array(z.object({ path: z.string(), title: z.string() })),
      gaps: z.array(evidenceGap),
    }),
  ),
})

const eventId = z.object({ eventId: id })

export const evidenceEndpoints = {
  get: base
    .route({ method: 'GET', path: '/events/{eventId}/evidence', tags: ['evidence'] })
    .input(eventId)
    .output(evidence),
  /** The whole file, a ZIP, as long as it is being written: the same data give the same bytes. */
  file: base
    .route({ method: 'GET', path: '/events/{eventId}/evidence/file', tags: ['evidence'] })
    .input(eventId)
    .output(z.file()),
}

export type EvidencePartName = z.infer<typeof evidencePart>
export type EvidenceGap = z.infer<typeof evidenceGap>
export type Evidence = z.infer<typeof evidence>
