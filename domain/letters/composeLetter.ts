import type { ItemKind } from '#contract/programme.ts'
import type { ReviewEvent } from '#contract/review.ts'
import type { OrganiserContact } from '#contract/session.ts'
import { fillLetter, type LetterEvent, type LetterWords } from './fillLetter.ts'
import type { PersonLetterKind } from './letterKinds.ts'
import { type Matter, mattersInShort, matterText } from './matterText.ts'

/** Genitive of what has a line-up, in the singular and in the plural. */
const lineupWords: Partial<Record<ItemKind, { one: string; many: string }>> = {
  panel: { one: 'panelu', many: 'paneli' },
  workshop: { one: 'warsztatu', many: 'warsztatów' },
}
const anyItem = { one: 'punktu programu', many: 'punktów programu' }

/** What the calendar file of a letter is for. */
const calendarSentences: Record<PersonLetterKind, string> = {
  request: '',
  reminder: '',
  change: 'Dołączony plik aktualizuje wpis w kalendarzu.',
  programme: 'Dołączony plik dodaje wpis do kalendarza albo go aktualizuje.',
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
 * a cancelled event the letter says that all of it is off. `programmeUrl`: where everybody reads the programme, or empty.
 */
export const composeLetter = (letter: {
  kind: PersonLetterKind
  words: LetterWords
  vocative: string
  event: LetterEvent & Partial<Pick<ReviewEvent, 'state'>>
  matters: readonly Matter[]
  deadline: string | null
  contact: OrganiserContact
  signature: string
  hasCalendar: boolean
  programmeUrl?: string
}): LetterWords => {
  const { kind, event, matters } = letter
  const isWholeEvent = kind === 'cancellation' && event.state === 'cancelled'
  return fillLetter({
    ...letter,
    asked: askedIn(matters),
    matters: {
      inShort: isWholeEvent ? 'całe wydarzenie' : mattersInShort(matters),
      inFull: [
        ...(isWholeEvent ? ['Całe wydarzenie, a w nim:'] : []),
        ...matters.map((matter) => matterText(kind, matter, event.venueName)),
      ].join('\n\n'),
    },
    calendar: letter.hasCalendar ? calendarSentences[kind] : '',
  })
}
