import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MessageState } from '#contract/messages.ts'
import type { Decision } from '#contract/signOffs.ts'

/** What was answered, or written down instead. */
export const answerWords: Readonly<Record<Decision['answer'], MessageDescriptor>> = {
  signed: msg`potwierdzono`,
  'changes-requested': msg`zgłoszono uwagi`,
  'cannot-moderate': msg`odmowa moderowania`,
  confirmed: msg`potwierdzono`,
  maybe: msg`może`,
  declined: msg`odmowa`,
  'cannot-attend': msg`rezygnacja`,
  skipped: msg`pominięto z uzasadnieniem`,
  reopened: msg`pytanie otwarto od nowa`,
}

export const letterStateWords: Readonly<Record<MessageState, MessageDescriptor>> = {
  draft: msg`szkic`,
  queued: msg`w drodze`,
  sent: msg`wysłano`,
  failed: msg`nie wysłano`,
  discarded: msg`odrzucono`,
}
