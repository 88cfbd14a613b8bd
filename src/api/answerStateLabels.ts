import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AnswerState } from '#contract/signOffs.ts'

/** What the state of somebody's own place is called, and the `StateBadge` state that shows it. */
export const answerStateLabels = {
  proposed: { word: msg`Zaproponowano`, badge: 'draft' },
  invited: { word: msg`Czeka na odpowiedź`, badge: 'waiting' },
  confirmed: { word: msg`Potwierdzono`, badge: 'confirmed' },
  maybe: { word: msg`Może`, badge: 'waiting' },
  declined: { word: msg`Odmowa`, badge: 'declined' },
  'cannot-attend': { word: msg`Rezygnacja`, badge: 'declined' },
  outdated: { word: msg`Nieaktualne`, badge: 'outdated' },
  skipped: { word: msg`Pominięto`, badge: 'skipped' },
  void: { word: msg`Odwołano`, badge: 'draft' },
} as const satisfies Readonly<Record<AnswerState, { word: MessageDescriptor; badge: string }>>
