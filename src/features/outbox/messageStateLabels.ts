import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MessageState } from '#contract/messages.ts'

/** What a letter's state is called, the `StateBadge` state that shows it, and what a list of such letters is called. */
export const messageStateLabels = {
  draft: { word: msg`Szkic`, badge: 'draft', list: msg`Szkice` },
  queued: { word: msg`W drodze`, badge: 'waiting', list: msg`W drodze` },
  failed: { word: msg`Nie wysłano`, badge: 'declined', list: msg`Nie wyszły` },
  sent: { word: msg`Wysłano`, badge: 'confirmed', list: msg`Wysłane` },
  discarded: { word: msg`Odrzucono`, badge: 'skipped', list: msg`Odrzucone` },
} as const satisfies Readonly<
  Record<MessageState, { word: MessageDescriptor; badge: string; list: MessageDescriptor }>
>
