import type { Channel } from '#contract/signOffs.ts'
import type { MaterialFormat, MaterialKind } from '#contract/proofData.ts'
import type { LogoVariant, RuleSet, StripLayout, StripVariant } from '#contract/marks.ts'
import type { ProofDecision } from '#contract/materials.ts'
import type { Flag } from './schema.ts'

// Marks, materials and what partners said of them.

/** A stored file, once for all who use it; `sha256` is that of its bytes. */
type MediaTable = {
  sha256: string
  type: 'image/svg+xml' | 'image/png' | 'image/jpeg' | 'application/pdf'
  bytes: Uint8Array
  size: number
  createdAt: string
}

/** `sha256` is the harmless picture, `originalSha256` the file as it was uploaded; `ink` is JSON. */
type LogoTable = {
  id: string
  organisationId: string
  variant: LogoVariant
  sha256: string
  originalSha256: string
  type: 'image/svg+xml' | 'image/png'
  width: number
  height: number
  ink: string
  alt: string
  validUntil: string | null
  fileName: string
  createdAt: string
  createdByKind: 'staff' | 'reviewer' | 'system'
  /** A user of the staff, or the contact who came by a link. */
  createdById: string | null
  removedAt: string | null
  revision: number
}

type FundingProjectTable = {
  id: string
  title: string
  acronym: string
  ruleSet: RuleSet
  programme: string
  fund: string
  agreementNumber: string
  agreementDate: string | null
  beneficiary: string
  totalValue: string
  euAmount: string
  startsOn: string | null
  endsOn: string | null
  institution: string
  institutionEmail: string
  noticeDays: number
  notes: string
  isExample: Flag
  revision: number
  sortKey: string
  search: string
  createdAt: string
  updatedAt: string
  removedAt: string | null
}

/** `flag` is the JSON of an area. One per project, variant and layout is in use. */
type FundingStripTable = {
  id: string
  projectId: string
  variant: StripVariant
  layout: StripLayout
  sha256: string
  originalSha256: string
  type: 'image/svg+xml' | 'image/png'
  width: number
  height: number
  alt: string
  flag: string
  isSample: Flag
  createdAt: string
  removedAt: string | null
}

type EventFundingTable = { eventId: string; projectId: string; position: number }

/** `options` is the JSON of `materialOptions`. */
type MaterialTable = {
  id: string
  eventId: string
  kind: MaterialKind
  format: MaterialFormat
  name: string
  options: string
  dueOn: string | null
  revision: number
  createdAt: string
  updatedAt: string
  removedAt: string | null
}

/**
 * Immutable. `data` is the JSON that it was composed of and `drawing` that of its boxes, null for a file made elsewhere;
 * `findings` is the JSON of that moment.
 */
type ProofTable = {
  id: string
  materialId: string
  eventId: string
  number: number
  origin: 'composed' | 'file'
  data: string | null
  drawing: string | null
  dataHash: string | null
  sha256: string
  type: 'image/svg+xml' | 'image/png'
  attachmentSha256: string | null
  width: number
  height: number
  findings: string
  note: string
  createdAt: string
  createdById: string | null
}

/** What of a proof concerns one partner: `facts` and `places` are JSON. */
type ProofPartnerTable = {
  proofId: string
  eventPartnerId: string
  organisationId: string
  name: string
  position: number
  facts: string
  coversHash: string
  places: string
}

/** A partner was asked about a proof; `seq` orders requests and decisions within a material. */
type ProofRequestTable = {
  id: string
  seq: number
  eventId: string
  materialId: string
  proofId: string
  proofNumber: number
  eventPartnerId: string
  coversHash: string
  deadline: string
  askedAt: string
  askedById: string | null
  contactId: string | null
  messageId: string | null
}

/** What a partner answered, or staff wrote down for them. Append-only. `pin` is JSON or null. */
type ProofDecisionTable = {
  id: string
  seq: number
  eventId: string
  materialId: string
  proofId: string
  proofNumber: number
  eventPartnerId: string
  coversHash: string
  answer: ProofDecision['answer']
  comment: string
  pin: string | null
  way: ProofDecision['way']
  channel: Channel | null
  note: string
  actorKind: 'staff' | 'reviewer'
  actorId: string | null
  at: string
}

/** Somebody named said why a broken rule may stand. Append-only. */
type OverrulingTable = {
  id: string
  proofId: string
  materialId: string
  key: string
  reason: string
  byId: string
  at: string
}

/** The proofs that a letter asks about. */
type MessageProofTable = { messageId: string; proofId: string; eventPartnerId: string; coversHash: string }

export type ProofTables = {
  media: MediaTable
  logo: LogoTable
  funding_project: FundingProjectTable
  funding_strip: FundingStripTable
  event_funding: EventFundingTable
  material: MaterialTable
  proof: ProofTable
  proof_partner: ProofPartnerTable
  proof_request: ProofRequestTable
  proof_decision: ProofDecisionTable
  overruling: OverrulingTable
  message_proof: MessageProofTable
}
