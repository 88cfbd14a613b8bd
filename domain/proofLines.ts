import type { HistoryEntry } from '#contract/history.ts'

type Change = HistoryEntry['changes'][number]
type Json = Readonly<Record<string, unknown>>

/** What an entry says of a material, a proof, a logo, or an official strip. `name` is the partner's. */
export type ProofLine =
  | { kind: 'proof-made'; number: number; note: string }
  | { kind: 'proof-sent'; name: string; number: number; deadline: string }
  | { kind: 'proof-answered'; name: string; number: number; answer: string; way: string }
  | { kind: 'overruled'; number: number; reason: string }
  | { kind: 'shown'; name: string; presence: string }
  | { kind: 'logo'; variant: string; alt: string; isGone: boolean }
  | { kind: 'strip'; variant: string; layout: string; isGone: boolean }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const whole = (value: unknown) => (typeof value === 'number' ? value : 0)

const proofFields = [
  'proofs',
  'sentTo',
  'decisions',
  'overrulings',
  'presence',
  'shown',
  'logos',
  'strips',
] as const

export type ProofField = (typeof proofFields)[number]

/** Which of these fields, each with an id after its dot, a change is about; undefined for any other. */
export const proofField = ({ field }: Pick<Change, 'field'>): ProofField | undefined => {
  const [list, id] = field.split('.')
  return id === undefined ? undefined : proofFields.find((known) => known === list)
}

/** What such a change says, as it is written down by `server/proofs`, `server/logos` and `server/funding`. */
export const proofLine = (field: ProofField, { before, after }: Change): ProofLine => {
  const isGone = after === null
  const value = isObject(after) ? after : isObject(before) ? before : {}
  const name = text(value['name'])
  const number = whole(value['proof'])
  switch (field) {
    case 'proofs':
      return { kind: 'proof-made', number: whole(value['number']), note: text(value['note']) }
    case 'sentTo':
      return { kind: 'proof-sent', name, number, deadline: text(value['deadline']) }
    case 'decisions':
      return { kind: 'proof-answered', name, number, answer: text(value['answer']), way: text(value['way']) }
    case 'overrulings':
      return { kind: 'overruled', number, reason: text(value['reason']) }
    case 'presence':
    case 'shown':
      return { kind: 'shown', name, presence: text(value['presence']) }
    case 'logos':
      return { kind: 'logo', variant: text(value['variant']), alt: text(value['alt']), isGone }
    case 'strips':
      return { kind: 'strip', variant: text(value['variant']), layout: text(value['layout']), isGone }
  }
}
