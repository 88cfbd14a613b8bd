import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MessageKind } from '#contract/messages.ts'

/** What kinds of letters are called. */
export const messageKindLabels: Readonly<Record<MessageKind, MessageDescriptor>> = {
  request: msg`Prośba o odpowiedź`,
  reminder: msg`Przypomnienie`,
  change: msg`Zmiana w programie`,
  removal: msg`Zmiana w składzie`,
  cancellation: msg`Odwołanie`,
  programme: msg`Publikacja programu`,
  'proof-request': msg`Prośba o akceptację`,
  'proof-reminder': msg`Przypomnienie o akceptacji`,
}

/** The kinds in the order in which they are offered. */
export const messageKinds = [
  'request',
  'reminder',
  'change',
  'removal',
  'cancellation',
  'programme',
  'proof-request',
  'proof-reminder',
] as const satisfies MessageKind[]
