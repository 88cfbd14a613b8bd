import { z } from 'zod'
import { base, conflictWith, date, id, instant, longText, nothing, requiredText, revision } from './base.ts'
import { mediaHash, upload } from './marks.ts'
import {
  finding,
  materialFormat,
  materialKind,
  materialOptions,
  partnerFacts,
  proofData,
} from './proofData.ts'
import { partnerRole } from './partners.ts'
import { contentHash, onBehalf } from './signOffs.ts'

/** Where a partner stands with the newest proof of a material. `outdated`: what concerns them is not what they were asked about or accepted. */
export const proofState = z.enum([
  'not-asked',
  'waiting',
  'accepted',
  'changes-requested',
  'outdated',
  'skipped',
])

/** Where a material stands. `blocked`: everybody accepted, or nobody was asked, but an error is open; `void`: the event is called off. */
export const materialState = z.enum([
  'draft',
  'blocked',
  'changes-requested',
  'to-ask',
  'waiting',
  'cleared',
  'void',
])

/** What a partner may answer. `name-only`: without the logo; `not-taking-part`: not at all; both ask for another proof. */
export const proofAnswer = z.enum(['accepted', 'changes-requested', 'name-only', 'not-taking-part'])

/** A place on the picture, in fractions of its width and height from the top left corner. */
export const pin = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })

export const proofDecision = z.object({
  id,
  proofId: id,
  proofNumber: z.int(),
  eventPartnerId: id,
  answer: z.enum([...proofAnswer.options, 'skipped', 'reopened']),
  coversHash: contentHash,
  comment: z.string(),
  pin: pin.nullable(),
  way: z.enum(['self', 'on-behalf', 'staff']),
  channel: onBehalf.shape.channel.nullable(),
  note: z.string(),
  actor: z.string(),
  at: instant,
})

const neighbours = z.object({ before: id.nullable(), after: id.nullable() })
const orderPlace = z.object({ order: z.int(), of: z.int() })

/** One thing in which what concerns a partner differs between two proofs. */
export const factsChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('name'), from: z.string(), to: z.string() }),
  z.object({
    kind: z.literal('showsAs'),
    from: partnerFacts.shape.showsAs,
    to: partnerFacts.shape.showsAs,
  }),
  z.object({ kind: z.literal('roles'), added: z.array(partnerRole), removed: z.array(partnerRole) }),
  z.object({ kind: z.literal('order'), role: partnerRole, from: orderPlace, to: orderPlace }),
  z.object({ kind: z.literal('logo') }),
  z.object({ kind: z.literal('neighbours'), from: neighbours, to: neighbours }),
  z.object({ kind: z.literal('size'), from: z.int().nullable(), to: z.int().nullable() }),
])

/** A rectangle on the paper, in hundredths of a millimetre. */
const place = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })

/** How one partner stands on a proof. */
export const proofPartnerState = z.object({
  eventPartnerId: id,
  organisationId: id,
  name: z.string(),
  facts: partnerFacts,
  /** What a decision about this proof covers. */
  coversHash: contentHash,
  places: z.array(place),
  state: proofState,
  /** What makes an answer outdated. */
  changes: z.array(factsChange),
  asked: z.object({ proofNumber: z.int(), deadline: date, at: instant, by: z.string() }).nullable(),
  /** Their last decision that was not taken back. */
  decision: proofDecision.nullable(),
})

/** A rule that is broken or a question, and who said that it may stand, and why. */
export const openFinding = finding.extend({
  /** What an overruling refers to: the rule, whom it is about and what was measured. */
  key: z.string(),
  overruling: z.object({ reason: z.string(), by: z.string(), at: instant }).nullable(),
})

export const proofSummary = z.object({
  id,
  materialId: id,
  number: z.int(),
  /** `file`: made elsewhere. */
  origin: z.enum(['composed', 'file']),
  /** What is shown, by its hash: everything that the proof shows is in that file. */
  picture: z.object({ sha256: mediaHash, type: z.enum(['image/svg+xml', 'image/png']) }),
  hasAttachment: z.boolean(),
  /** In hundredths of a millimetre. */
  width: z.int(),
  height: z.int(),
  note: z.string(),
  createdAt: instant,
  createdBy: z.string(),
})

/** An immutable version of a material, numbered from 1. */
export const proof = proofSummary.extend({
  eventId: id,
  isNewest: z.boolean(),
  /** Null for a file made elsewhere. */
  data: proofData.nullable(),
  findings: z.array(openFinding),
  partners: z.array(proofPartnerState),
  /** Everything that was ever decided about this proof, oldest first. */
  decisions: z.array(proofDecision),
})

export const materialDetails = z.object({
  kind: materialKind,
  format: materialFormat,
  name: requiredText(200),
  options: materialOptions,
  /** The day by which it has to be finished. */
  dueOn: date.nullable(),
})

export const material = materialDetails.extend({
  id,
  eventId: id,
  state: materialState,
  /** Whether the event's data, as they would be drawn now, differ from the newest proof. */
  isStale: z.boolean(),
  /** What a proof made now would show. */
  draft: proofData,
  /** Newest first. */
  proofs: z.array(proofSummary),
  newest: proof.nullable(),
  revision,
})

const boardCell = proofPartnerState
  .pick({ eventPartnerId: true, state: true })
  .extend({ deadline: date.nullable() })

/** A duty with a day that follows from roles and dates, not from anybody's list. `organisationId` or `projectId` says whose. */
export const materialTask = z.object({
  code: z.enum([
    'patronage-apply',
    'patronage-answer',
    'patronage-report',
    'patronage-remove-logo',
    'funding-notice',
    'logo-expires',
  ]),
  eventPartnerId: id.nullable(),
  projectId: id.nullable(),
  name: z.string(),
  dueOn: date,
  isDone: z.boolean(),
  /** Where the duty comes from, in Polish as it is cited; null where it is only a matter of dates. */
  source: z.object({ document: z.string(), place: z.string() }).nullable(),
})

/** Materials × partners: who holds up what. Partners who take no part have no column. */
export const materialBoard = z.object({
  eventId: id,
  partners: z.array(
    z.object({
      eventPartnerId: id,
      organisationId: id,
      name: z.string(),
      shortName: z.string(),
      roles: z.array(partnerRole),
    }),
  ),
  materials: z.array(
    materialDetails.extend({
      id,
      state: materialState,
      isStale: z.boolean(),
      errors: z.int(),
      questions: z.int(),
      newest: proofSummary.nullable(),
      cells: z.array(boardCell),
    }),
  ),
  tasks: z.array(materialTask),
})

const eventId = z.object({ eventId: id })
const materialId = z.object({ materialId: id })

export const materials = {
  list: base
    .route({ method: 'GET', path: '/events/{eventId}/materials', tags: ['materials'] })
    .input(eventId)
    .output(materialBoard),
  get: base
    .route({ method: 'GET', path: '/materials/{materialId}', tags: ['materials'] })
    .input(materialId)
    .output(material),
  create: base
    .route({ method: 'POST', path: '/events/{eventId}/materials', successStatus: 201, tags: ['materials'] })
    .errors(conflictWith(material))
    .input(materialDetails.extend({ eventId: id, id }))
    .output(material),
  putDetails: base
    .route({ method: 'PUT', path: '/materials/{materialId}/details', tags: ['materials'] })
    .errors(conflictWith(material))
    .input(materialDetails.extend({ materialId: id, revision }))
    .output(material),
  remove: base
    .route({ method: 'DELETE', path: '/materials/{materialId}', tags: ['materials'] })
    .input(materialId)
    .output(nothing),
  restore: base
    .route({ method: 'POST', path: '/materials/{materialId}/restore', tags: ['materials'] })
    .input(materialId)
    .output(material),
  /** Freezes what would be drawn now. `hash`: of the draft that was looked at; 409 when it is another by now. */
  createProof: base
    .route({
      method: 'POST',
      path: '/materials/{materialId}/proofs',
      successStatus: 201,
      tags: ['materials'],
    })
    .errors(conflictWith(material))
    .input(z.object({ materialId: id, id, hash: contentHash, note: longText(1000) }))
    .output(proof),
  /** A finished file made elsewhere as a proof, PNG or JPEG, with its PDF where there is one. */
  uploadProof: base
    .route({
      method: 'POST',
      path: '/materials/{materialId}/uploaded-proofs',
      successStatus: 201,
      tags: ['materials'],
    })
    .errors(conflictWith(proof))
    .input(
      z.object({ materialId: id, id, note: longText(1000), file: upload, attachment: upload.optional() }),
    )
    .output(proof),
}

export type ProofState = z.infer<typeof proofState>
export type MaterialState = z.infer<typeof materialState>
export type ProofAnswer = z.infer<typeof proofAnswer>
export type ProofDecision = z.infer<typeof proofDecision>
export type FactsChange = z.infer<typeof factsChange>
export type OpenFinding = z.infer<typeof openFinding>
export type ProofSummary = z.infer<typeof proofSummary>
export type ProofPartnerState = z.infer<typeof proofPartnerState>
export type Proof = z.infer<typeof proof>
export type MaterialDetails = z.infer<typeof materialDetails>
export type Material = z.infer<typeof material>
export type MaterialBoard = z.infer<typeof materialBoard>
export type MaterialTask = z.infer<typeof materialTask>
export type Pin = z.infer<typeof pin>
