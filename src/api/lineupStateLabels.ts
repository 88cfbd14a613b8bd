import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LineupState } from '#contract/signOffs.ts'

/** What a line-up's state is called, and the `StateBadge` state that shows it. */
export const lineupStateLabels = {
  draft: { word: msg`Szkic`, badge: 'draft' },
  sent: { word: msg`Wysłano`, badge: 'waiting' },
  signed: { word: msg`Potwierdzono`, badge: 'confirmed' },
  'changes-requested': { word: msg`Zgłoszono uwagi`, badge: 'remarks' },
  declined: { word: msg`Odmowa`, badge: 'declined' },
  outdated: { word: msg`Nieaktualne`, badge: 'outdated' },
  skipped: { word: msg`Pominięto`, badge: 'skipped' },
  void: { word: msg`Odwołano`, badge: 'draft' },
} as const satisfies Readonly<Record<LineupState, { word: MessageDescriptor; badge: string }>>
