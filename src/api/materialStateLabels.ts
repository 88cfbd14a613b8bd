import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MaterialState } from '#contract/materials.ts'

/** What a material's state is called, and the `StateBadge` state that shows it. */
export const materialStateLabels = {
  draft: { word: msg`Szkic`, badge: 'draft' },
  blocked: { word: msg`Do poprawy`, badge: 'declined' },
  'changes-requested': { word: msg`Zgłoszono uwagi`, badge: 'remarks' },
  'to-ask': { word: msg`Do wysłania`, badge: 'draft' },
  waiting: { word: msg`Czeka na odpowiedź`, badge: 'waiting' },
  cleared: { word: msg`Gotowe do druku i publikacji`, badge: 'confirmed' },
  void: { word: msg`Odwołano`, badge: 'draft' },
} as const satisfies Readonly<Record<MaterialState, { word: MessageDescriptor; badge: string }>>
