import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ProofState } from '#contract/materials.ts'

/** What a partner's standing on a proof is called, and the `StateBadge` state that shows it. */
export const proofStateLabels = {
  'not-asked': { word: msg`Nie zapytano`, badge: 'draft' },
  waiting: { word: msg`Czeka na odpowiedź`, badge: 'waiting' },
  accepted: { word: msg`Zaakceptowano`, badge: 'confirmed' },
  'changes-requested': { word: msg`Zgłoszono uwagi`, badge: 'remarks' },
  outdated: { word: msg`Nieaktualne`, badge: 'outdated' },
  skipped: { word: msg`Pominięto`, badge: 'skipped' },
} as const satisfies Readonly<Record<ProofState, { word: MessageDescriptor; badge: string }>>
