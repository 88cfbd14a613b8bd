import { z } from 'zod'
import {
  base,
  conflictWith,
  id,
  instant,
  listInput,
  listOf,
  longText,
  requiredText,
  revision,
} from './base.ts'
import { itemKind } from './programme.ts'

export const messageKind = z.enum([
  'request',
  'reminder',
  'change',
  'removal',
  'cancellation',
  'programme',
  'proof-request',
  'proof-reminder',
])

/** `queued`: on its way, or to be tried again; `failed`: nobody tries it any more until somebody says so. */
export const messageState = z.enum(['draft', 'queued', 'sent', 'failed', 'discarded'])

/**
 * Why a draft no longer says what is so: it was answered meanwhile, another version or time holds, the place is
 * somebody else's, or the person stands again where they were told that they do not.
 */
export const overtaken = z.enum(['answered', 'changed', 'not-there', 'there-again'])

/** A letter of the outbox, in Polish. `{link}` in its text is the personal link, made when it goes out or is copied. */
export const message = z.object({
  id,
  eventId: id,
  eventName: z.string(),
  kind: messageKind,
  /** Whom it is for: somebody invited, or (`contactId`) a partner's contact. */
  personId: id.nullable(),
  contactId: id.nullable(),
  name: z.string(),
  /** Where it goes, or went; empty while no address is known. */
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  state: messageState,
  isEdited: z.boolean(),
  overtaken: z.array(overtaken),
  /** The items of the programme that it is about. */
  items: z.array(z.object({ id, kind: itemKind, title: z.string() })),
  /** The materials whose proofs it asks about. */
  materials: z.array(z.object({ id, name: z.string() })),
  hasCalendar: z.boolean(),
  createdAt: instant,
  /** Empty when it made itself. */
  createdBy: z.string(),
  sentAt: instant.nullable(),
  sentBy: z.string().nullable(),
  way: z.enum(['smtp', 'hand']).nullable(),
  attempts: z.int(),
  nextTryAt: instant.nullable(),
  /** What the mail server said when it refused the letter. */
  error: z.string(),
  revision,
})

/** What staff write in a letter. */
export const letterDetails = z.object({ subject: requiredText(300), text: longText(20_000).min(1) })

/** A letter as it goes out. */
const letter = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  /** The calendar file that goes with it, or empty. */
  calendar: z.string(),
})

/** The words of a kind of letter, with placeholders in braces; `domain/letters/placeholders.ts` names them. */
export const templateDetails = z.object({ subject: requiredText(300), text: longText(8000).min(1) })
const template = templateDetails.extend({
  kind: messageKind,
  /** Whether these are the words that Mównica brings. */
  isUsual: z.boolean(),
  /** With plainly made-up people, as it would be sent. */
  sample: z.object({ subject: z.string(), text: z.string() }),
  revision,
})

const messageId = z.object({ messageId: id })
const onRevision = z.object({ messageId: id, revision })

export const messages = {
  list: base
    .route({ method: 'GET', path: '/messages', tags: ['messages'] })
    .input(
      listInput.extend({
        eventId: id.optional(),
        state: messageState.optional(),
        kind: messageKind.optional(),
      }),
    )
    .output(
      listOf(message).extend({
        counts: z.object({
          draft: z.int(),
          queued: z.int(),
          sent: z.int(),
          failed: z.int(),
          discarded: z.int(),
        }),
        /** Whether this server can send letters itself. */
        canSend: z.boolean(),
      }),
    ),
  get: base
    .route({ method: 'GET', path: '/messages/{messageId}', tags: ['messages'] })
    .input(messageId)
    .output(message),
  /** How it would go out now: with what is added to it, and a stand-in for the link. */
  preview: base
    .route({ method: 'GET', path: '/messages/{messageId}/preview', tags: ['messages'] })
    .input(messageId)
    .output(letter),
  put: base
    .route({ method: 'PUT', path: '/messages/{messageId}', tags: ['messages'] })
    .errors(conflictWith(message))
    .input(onRevision.extend(letterDetails.shape))
    .output(message),
  /**
   * Makes the link, under the `id`, and answers the whole letter, to be sent from somewhere else. The same again, after an answer
   * was lost, gives that link another secret, and is refused (422) when the link was revoked meanwhile.
   */
  copy: base
    .route({ method: 'POST', path: '/messages/{messageId}/copy', tags: ['messages'] })
    .input(messageId.extend({ id }))
    .output(letter),
  markSent: base
    .route({ method: 'POST', path: '/messages/{messageId}/mark-sent', tags: ['messages'] })
    .errors(conflictWith(message))
    .input(onRevision)
    .output(message),
  /** Sends these now; 422 where the server has no way to send. */
  send: base
    .route({ method: 'POST', path: '/messages/send', tags: ['messages'] })
    .input(z.object({ messageIds: z.array(id).min(1).max(500) }))
    .output(z.object({ queued: z.int() })),
  discard: base
    .route({ method: 'POST', path: '/messages/{messageId}/discard', tags: ['messages'] })
    .errors(conflictWith(message))
    .input(onRevision)
    .output(message),
  /** Takes a letter that was discarded, or failed, back among the drafts. */
  restore: base
    .route({ method: 'POST', path: '/messages/{messageId}/restore', tags: ['messages'] })
    .errors(conflictWith(message))
    .input(onRevision)
    .output(message),
}

export const messageTemplates = {
  list: base
    .route({ method: 'GET', path: '/message-templates', tags: ['messages'] })
    .output(z.object({ items: z.array(template) })),
  /** How these words would read, with plainly made-up people; 422 for a placeholder that there is not. */
  preview: base
    .route({ method: 'POST', path: '/message-templates/{kind}/preview', tags: ['messages'] })
    .input(templateDetails.extend({ kind: messageKind }))
    .output(z.object({ subject: z.string(), text: z.string() })),
  /** Drafts that are there already keep their words. `null`: back to the words that Mównica brings. */
  put: base
    .route({ method: 'PUT', path: '/message-templates/{kind}', tags: ['messages'] })
    .errors(conflictWith(template))
    .input(z.object({ kind: messageKind, revision, words: templateDetails.nullable() }))
    .output(template),
}

export type MessageKind = z.infer<typeof messageKind>
export type MessageState = z.infer<typeof messageState>
export type Overtaken = z.infer<typeof overtaken>
export type Message = z.infer<typeof message>
export type LetterDetails = z.infer<typeof letterDetails>
export type MessageTemplate = z.infer<typeof template>
export type TemplateDetails = z.infer<typeof templateDetails>
