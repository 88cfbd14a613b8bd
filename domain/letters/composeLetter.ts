import type { MessageKind } from '#contract/messages.ts'
import type { ItemKind } from '#contract/programme.ts'
import type { ReviewEvent } from '#contract/review.ts'
import type { OrganiserContact } from '#contract/session.ts'
import { contactLines, greeting, signatureLines } from '#domain/letterText.ts'
import { bindShortWords } from '#domain/polish.ts'
import { dateRange, longDateAndWeekday, shortDate } from '#domain/time.ts'
import { type Matter, mattersInShort, matterText } from './matterText.ts'
import { fillPlaceholders } from './placeholders.ts'

/** Genitive of what has a line-up, in the singular and in the plural. */
const lineupWords: Partial<Record<ItemKind, { one: string; many: string }>> = {
  panel: { one: 'panelu', many: 'paneli' },
  workshop: { one: 'warsztatu', many: 'warsztatów' },
}
const anyItem = { one: 'punktu programu', many: 'punktów programu' }

/** What the calendar file of a letter is for. */
const calendarSentences: Record<MessageKind, string> = {
  request: '',
  reminder: '',
  change: 'Dołączony plik aktualizuje wpis w kalendarzu.',
  removal: 'Dołączony plik odwołuje wpis w kalendarzu.',
  cancellation: 'Dołączony plik odwołuje wpis w kalendarzu.',
}

/** What is asked, alike in the nominative and after „prosimy o”: „potwierdzenie składu panelu”. */
const askedIn = (matters: readonly Matter[]) => {
  const lineups = matters.filter(({ kind }) => kind === 'lineup')
  const kinds = new Set(lineups.map(({ itemKind }) => itemKind))
  const [only] = kinds
  const words = (kinds.size === 1 && only !== undefined ? lineupWords[only] : undefined) ?? anyItem
  const asked = [
    ...(lineups.length === 0 ? [] : [`składu ${lineups.length === 1 ? words.one : words.many}`]),
    ...(lineups.length === matters.length ? [] : [lineups.length === 0 ? 'udziału' : 'własnego udziału']),
  ].join(' i ')
  const isAgain = matters.length > 0 && matters.every((matter) => matter.isAgain)
  return `${isAgain ? 'ponowne potwierdzenie' : 'potwierdzenie'} ${asked || 'udziału'}`
}

/**
 * A letter to one person about all their `matters` at an event, out of `words` with placeholders. Its text still holds
 * `{link}` and `{klauzula}`, and no bound spaces: it is kept, searched and edited as it is (`letterAsSent` finishes it).
 * In the subject the deadline and the matters are short. `vocative` is the person's own form of address, or empty;
 * `deadline` is `YYYY-MM-DD`, null where no answer is waited for; `hasCalendar` says that a calendar file goes with it. Of
 * a cancelled event the letter says that all of it is off.
 */
export const composeLetter = (letter: {
  kind: MessageKind
  words: { subject: string; text: string }
  vocative: string
  event: Pick<ReviewEvent, 'name' | 'startsOn' | 'endsOn' | 'venueName' | 'venueAddress'> &
    Partial<Pick<ReviewEvent, 'state'>>
  matters: readonly Matter[]
  deadline: string | null
  contact: OrganiserContact
  signature: string
  hasCalendar: boolean
}): { subject: string; text: string } => {
  const { kind, words, event, matters, deadline, contact } = letter
  const isWholeEvent = kind === 'cancellation' && event.state === 'cancelled'
  const values = {
    powitanie: greeting(letter.vocative),
    prosba: askedIn(matters),
    wydarzenie: event.name,
    data: dateRange(event.startsOn, event.endsOn),
    miejsce: [event.venueName, event.venueAddress].filter(Boolean).join(', '),
    kontakt: contactLines(contact).join('\n'),
    podpis: signatureLines(letter.signature, contact).join('\n'),
    kalendarz: letter.hasCalendar ? calendarSentences[kind] : '',
  }
  const subject = fillPlaceholders(words.subject, {
    ...values,
    termin: deadline === null ? '' : shortDate(deadline),
    sprawy: isWholeEvent ? 'całe wydarzenie' : mattersInShort(matters),
    // Nobody fills a subject in later.
    link: '',
    klauzula: '',
  })
  const text = fillPlaceholders(words.text, {
    ...values,
    termin: deadline === null ? '' : longDateAndWeekday(deadline),
    sprawy: [
      ...(isWholeEvent ? ['Całe wydarzenie, a w nim:'] : []),
      ...matters.map((matter) => matterText(kind, matter, event.venueName)),
    ].join('\n\n'),
  })
  // A header is one line (RFC 5322), whatever a template or a value brings.
  return { subject: subject.replace(/\s+/gu, ' '), text }
}

type Filling = { link: string; clause: string | null }

/**
 * The text of a letter with the person's link and the information about their data under its heading, or nothing of it when
 * `clause` is null. What was edited out of the text is not put back.
 */
export const filledLetter = (text: string, { link, clause }: Filling): string =>
  fillPlaceholders(text, {
    link,
    klauzula: clause === null ? '' : `Informacja o danych osobowych\n\n${clause}`,
  })

/** The text of a letter as it goes out: filled in, and short words bound to the next one. */
export const letterAsSent = (text: string, filling: Filling): string =>
  bindShortWords(filledLetter(text, filling))
