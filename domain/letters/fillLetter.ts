import type { ReviewEvent } from '#contract/review.ts'
import type { OrganiserContact } from '#contract/session.ts'
import { contactLines, greeting, signatureLines } from '#domain/letterText.ts'
import { dateRange, longDateAndWeekday, shortDate } from '#domain/time.ts'
import { fillPlaceholders } from './placeholders.ts'

/** The words of a letter, before or after they were filled in. */
export type LetterWords = { subject: string; text: string }

/** What a letter says of its event. */
export type LetterEvent = Pick<ReviewEvent, 'name' | 'startsOn' | 'endsOn' | 'venueName' | 'venueAddress'>

/**
 * The words of a letter with all filled in that is known when it is written: `asked` stands after „prosimy o”, `deadline`
 * is `YYYY-MM-DD` or null where no answer is waited for, `vocative` and `calendar` may be empty. Its text still holds
 * `{link}` and `{klauzula}` (`letterAsSent` finishes it); its subject is one line.
 */
export const fillLetter = ({
  words,
  event,
  deadline,
  contact,
  ...letter
}: {
  words: LetterWords
  vocative: string
  asked: string
  event: LetterEvent
  deadline: string | null
  matters: { inShort: string; inFull: string }
  calendar: string
  programmeUrl?: string
  contact: OrganiserContact
  signature: string
}): LetterWords => {
  const values = {
    powitanie: greeting(letter.vocative),
    prosba: letter.asked,
    wydarzenie: event.name,
    data: dateRange(event.startsOn, event.endsOn),
    miejsce: [event.venueName, event.venueAddress].filter(Boolean).join(', '),
    kontakt: contactLines(contact).join('\n'),
    podpis: signatureLines(letter.signature, contact).join('\n'),
    kalendarz: letter.calendar,
    program: letter.programmeUrl ?? '',
  }
  const subject = fillPlaceholders(words.subject, {
    ...values,
    termin: deadline === null ? '' : shortDate(deadline),
    sprawy: letter.matters.inShort,
    // Nobody fills a subject in later.
    link: '',
    program: '',
    klauzula: '',
  })
  const text = fillPlaceholders(words.text, {
    ...values,
    termin: deadline === null ? '' : longDateAndWeekday(deadline),
    sprawy: letter.matters.inFull,
  })
  // A header is one line (RFC 5322), whatever a template or a value brings.
  return { subject: subject.replace(/\s+/gu, ' '), text }
}
