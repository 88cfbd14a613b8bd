import type { Pin } from '#contract/materials.ts'
import { isObject } from '#domain/jsonValues.ts'

/** What a partner writes about a proof before it is sent, and where on the picture it points. */
export type ProofRemarks = { comment: string; pin: Pin | null }

export const noRemarks: ProofRemarks = { comment: '', pin: null }

const isPin = (value: unknown): value is Pin =>
  isObject(value) && typeof value['x'] === 'number' && typeof value['y'] === 'number'

/** Whether what a tab kept is a draft of remarks. */
export const isProofRemarks = (value: unknown): value is ProofRemarks =>
  isObject(value) && typeof value['comment'] === 'string' && (value['pin'] === null || isPin(value['pin']))
