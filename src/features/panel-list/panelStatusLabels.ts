import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PanelStatus } from '#contract/panels.ts'
import { lineupStateLabels } from '#src/api/lineupStateLabels.ts'
import { panelProblemLabels } from '#src/api/panelProblemLabels.ts'

/** What a list of panels can be narrowed to, in words. */
export const panelStatusLabels: Readonly<Record<PanelStatus, MessageDescriptor>> = {
  ...panelProblemLabels,
  complete: msg`kompletne`,
  draft: lineupStateLabels.draft.word,
  sent: lineupStateLabels.sent.word,
  signed: lineupStateLabels.signed.word,
  'changes-requested': lineupStateLabels['changes-requested'].word,
  declined: lineupStateLabels.declined.word,
  outdated: lineupStateLabels.outdated.word,
  skipped: lineupStateLabels.skipped.word,
  void: lineupStateLabels.void.word,
  ready: msg`gotowe: wszyscy potwierdzili`,
  'answers-to-ask': msg`ktoś jeszcze bez pytania`,
  'answers-waiting': msg`ktoś nie odpowiedział`,
  'answers-outdated': msg`czyjaś odpowiedź nieaktualna`,
  'answers-declined': msg`ktoś nie przyjdzie`,
  proposals: msg`propozycje do rozpatrzenia`,
}
