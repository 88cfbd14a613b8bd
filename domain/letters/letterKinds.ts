import type { MessageKind } from '#contract/messages.ts'

/** Letters to partners' contacts, about proofs. */
export type ProofLetterKind = Extract<MessageKind, 'proof-request' | 'proof-reminder'>

/** Letters to people on the programme, about their places. */
export type PersonLetterKind = Exclude<MessageKind, ProofLetterKind>

/** Whether letters of a kind go to partners' contacts. */
export const isProofLetter = (kind: MessageKind): kind is ProofLetterKind =>
  kind === 'proof-request' || kind === 'proof-reminder'
