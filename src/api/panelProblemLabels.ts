import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PanelProblem } from '#contract/panels.ts'

/** What a panel lacks, in as few words as a list has room for. */
export const panelProblemLabels: Readonly<Record<PanelProblem, MessageDescriptor>> = {
  'no-moderator': msg`bez moderatora`,
  'no-guests': msg`bez gości`,
  'no-owner': msg`bez opiekuna`,
  'no-time': msg`bez godziny`,
  'no-room': msg`bez sali`,
  'outside-dates': msg`poza dniami wydarzenia`,
  'person-clash': msg`osoba w dwóch miejscach naraz`,
}
