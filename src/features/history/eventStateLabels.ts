import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EventState } from '#contract/events.ts'

/** The stored states of an event in words. */
export const eventStateLabels: Readonly<Record<EventState, MessageDescriptor>> = {
  draft: msg`Szkic`,
  planning: msg`W przygotowaniu`,
  archived: msg`Zarchiwizowano`,
  cancelled: msg`Odwołano`,
}
