import type { HistoryEntry } from '#contract/history.ts'
import { isObject, textOf } from './jsonValues.ts'

type Change = HistoryEntry['changes'][number]

/** What an entry says of a sign-off. `name` is whose place it is, or empty where the entry's own title says enough. */
export type SignOffLine =
  | { kind: 'sent'; version: number | null; deadline: string }
  | { kind: 'asked'; name: string; deadline: string }
  | { kind: 'answered'; name: string; answer: string; version: number | null; way: string }
  | { kind: 'said'; text: string }
  | { kind: 'proposed'; what: string }
  | { kind: 'resolved'; state: string }
  | { kind: 'letter'; name: string; subject: string; from: string; state: string }

const number = (value: unknown) => (typeof value === 'number' ? value : null)

/** The fields of sign-offs, some with an id of their own after the dot: `answers.ID`. */
export const signOffFields = [
  'lineupSent',
  'lineupAnswer',
  'asked',
  'answers',
  'comment',
  'comments',
  'proposed',
  'proposals',
  'letters',
  'partnerLetters',
] as const

export type SignOffField = (typeof signOffFields)[number]

/** Which field of sign-offs a change is about; undefined for any other. */
export const signOffField = ({ field }: Pick<Change, 'field'>): SignOffField | undefined => {
  const [list] = field.split('.')
  return signOffFields.find((known) => known === list)
}

/** What a change of a sign-off says, as it is written down by `server/sign-offs` and `server/outbox`. */
export const signOffLine = (field: SignOffField, { before, after }: Change): SignOffLine[] => {
  if (after === null) return []
  const value = isObject(after) ? after : {}
  const earlier = isObject(before) ? before : {}
  const name = textOf(value['name'])
  const deadline = textOf(value['deadline'])
  const version = number(value['version'])
  switch (field) {
    case 'lineupSent':
      return [{ kind: 'sent', version, deadline }]
    case 'asked':
      return [{ kind: 'asked', name, deadline }]
    case 'lineupAnswer':
    case 'answers':
      return [{ kind: 'answered', name, answer: textOf(value['answer']), version, way: textOf(value['way']) }]
    case 'comment':
    case 'comments':
      return [{ kind: 'said', text: textOf(after) }]
    case 'proposed':
      return [{ kind: 'proposed', what: textOf(value['kind']) }]
    case 'proposals':
      return [{ kind: 'resolved', state: textOf(after) }]
    case 'letters':
    case 'partnerLetters': {
      const [from, state] = [textOf(earlier['state']), textOf(value['state'])]
      return [{ kind: 'letter', name, subject: textOf(value['subject']), from, state }]
    }
  }
}
