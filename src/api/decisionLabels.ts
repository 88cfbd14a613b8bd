import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Decision } from '#contract/signOffs.ts'

/** What was decided, in the order of a line-up's answers, a person's and what staff write down instead. */
export const decisionLabels: Readonly<Record<Decision['answer'], MessageDescriptor>> = {
  signed: msg`potwierdzono skład`,
  'changes-requested': msg`zgłoszono uwagi`,
  'cannot-moderate': msg`nie może moderować`,
  confirmed: msg`potwierdzono`,
  maybe: msg`może`,
  declined: msg`odmowa`,
  'cannot-attend': msg`rezygnacja`,
  skipped: msg`pominięto`,
  reopened: msg`cofnięto odpowiedź`,
}
