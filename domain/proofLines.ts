import type { HistoryEntry } from '#contract/history.ts'
import { isObject, textOf, wholeOf } from './jsonValues.ts'

type Change = HistoryEntry['changes'][number]

/** What an entry says of a material, a proof, a logo, or an official strip. `name` is the partner's. */
export type ProofLine =
  | { kind: 'proof-made'; number: number; note: string }
  | { kind: 'proof-sent'; name: string; number: number; deadline: string }
  | { kind: 'proof-answered'; name: string; number: number; answer: string; way: string }
  | { kind: 'overruled'; number: number; reason: string }
  | { kind: 'shown'; name: string; presence: string }
  | { kind: 'logo'; variant: string; alt: string; isGone: boolean }
  | { kind: 'strip'; variant: string; layout: string; isGone: boolean }

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
  const name = textOf(value['name'])
  const number = wholeOf(value['proof'])
  switch (field) {
    case 'proofs':
      return { kind: 'proof-made', number: wholeOf(value['number']), note: textOf(value['note']) }
    case 'sentTo':
      return { kind: 'proof-sent', name, number, deadline: textOf(value['deadline']) }
    case 'decisions':
      return {
        kind: 'proof-answered',
        name,
        number,
        answer: textOf(value['answer']),
        way: textOf(value['way']),
      }
    case 'overrulings':
      return { kind: 'overruled', number, reason: textOf(value['reason']) }
    case 'presence':
    case 'shown':
      return { kind: 'shown', name, presence: textOf(value['presence']) }
    case 'logos':
      return { kind: 'logo', variant: textOf(value['variant']), alt: textOf(value['alt']), isGone }
    case 'strips':
      return { kind: 'strip', variant: textOf(value['variant']), layout: textOf(value['layout']), isGone }
  }
}
