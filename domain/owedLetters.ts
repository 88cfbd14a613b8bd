import type { MessageKind } from '#contract/messages.ts'
import type { PlaceFacts } from '#contract/signOffs.ts'
import { canonicalText } from './canonical.ts'

/** A letter that somebody is owed about one item; `now` is null when they no longer stand on it. */
export type OwedLetter = {
  kind: Extract<MessageKind, 'change' | 'removal' | 'cancellation'>
  before: PlaceFacts
  now: PlaceFacts | null
}

/**
 * What letter somebody is owed who knows of their place on an item, or null. Whoever no longer stands there is told, and
 * so is everybody when it is called off; whoever comes as agreed is told of another title or room. Who has to be asked anew
 * is asked by staff, who decide when; who refused is left alone.
 */
export const owedLetter = (place: {
  /** The place as they were last told of it, or spoke of it. */
  known: PlaceFacts
  /** They were already told that they no longer stand there. */
  knowsGone: boolean
  /** The place as it is; null when it is not theirs any more. */
  now: PlaceFacts | null
  /** The event or the item is called off. */
  isVoid: boolean
  hasRefused: boolean
  /** Their signature or confirmation stands. */
  isStanding: boolean
}): OwedLetter | null => {
  const { known, knowsGone, now, isVoid, hasRefused, isStanding } = place
  if (knowsGone || hasRefused) return null
  if (isVoid) return { kind: 'cancellation', before: known, now: null }
  if (now === null) return { kind: 'removal', before: known, now: null }
  const isNews = canonicalText({ ...now, role: known.role }) !== canonicalText(known)
  return isStanding && isNews ? { kind: 'change', before: known, now } : null
}
