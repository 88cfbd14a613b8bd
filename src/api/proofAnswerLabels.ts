import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ProofDecision } from '#contract/materials.ts'

/** What was decided about a proof: a partner's answers, then what staff write down instead. */
export const proofAnswerLabels: Readonly<Record<ProofDecision['answer'], MessageDescriptor>> = {
  accepted: msg`zaakceptowano`,
  'changes-requested': msg`zgłoszono uwagi`,
  'name-only': msg`tylko nazwa, bez logo`,
  'not-taking-part': msg`nie uczestniczy`,
  skipped: msg`pominięto`,
  reopened: msg`zapytano ponownie`,
}
