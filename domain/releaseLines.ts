import type { HistoryEntry } from '#contract/history.ts'
import { isObject, textOf, wholeOf } from './jsonValues.ts'

type Change = HistoryEntry['changes'][number]

/** What an entry says of a release, or of something printed from one. */
export type ReleaseLine =
  | { kind: 'released'; number: number; name: string; reason: string }
  | { kind: 'printed'; number: number; what: string; copies: number | null; isGone: boolean }

const releaseFields = ['releases', 'prints'] as const

export type ReleaseField = (typeof releaseFields)[number]

/** Which of these fields, each with an id after its dot, a change is about; undefined for any other. */
export const releaseField = ({ field }: Pick<Change, 'field'>): ReleaseField | undefined => {
  const [list, id] = field.split('.')
  return id === undefined ? undefined : releaseFields.find((known) => known === list)
}

/** What such a change says, as it is written down by `server/api/releases.ts` and `releasePrints.ts`. */
export const releaseLine = (field: ReleaseField, { before, after }: Change): ReleaseLine => {
  const value = isObject(after) ? after : isObject(before) ? before : {}
  const number = wholeOf(value['number'])
  if (field === 'releases')
    return { kind: 'released', number, name: textOf(value['name']), reason: textOf(value['reason']) }
  const { copies } = value
  return {
    kind: 'printed',
    number,
    what: textOf(value['what']),
    copies: typeof copies === 'number' ? copies : null,
    isGone: after === null,
  }
}
