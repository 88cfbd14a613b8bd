import type { ReviewEvent, ReviewTask } from '#contract/review.ts'
import type { LinkLetter } from '#contract/reviewLinks.ts'
import type { OrganiserContact } from '#contract/session.ts'
import { roleLines } from './branding.ts'
import { contactLines, greeting, letterText, signatureLines } from './letterText.ts'
import { hoursOrOpen } from './lineupText.ts'
import { roleWords } from './roleWords.ts'
import { addDays, dateRange, longDate, onDay } from './time.ts'

/** The last day, `YYYY-MM-DD`, on which a review link opens: seven days after the event's last one. */
export const lastDayOfReviewLink = (endsOn: string): string => addDays(endsOn, 7)

/**
 * The letter that brings a moderator, a guest or a partner's contact their personal link. Nobody's name is inflected
 * and nobody's gender guessed: names stand after labels. `vocative` is the person's own („Szanowna Pani Prezes”), or
 * empty; `clause` is what they are told about their data (`informationClause`), or null where they know it already.
 */
export const reviewLetter = (letter: {
  to: string
  vocative: string
  event: Pick<ReviewEvent, 'name' | 'startsOn' | 'endsOn' | 'venueName' | 'venueAddress'>
  tasks: readonly ReviewTask[]
  url: string
  contact: OrganiserContact
  signature: string
  clause: string | null
}): LinkLetter => {
  const { event, tasks, contact } = letter
  return {
    to: letter.to,
    subject: `${subjectOf(tasks)}: ${event.name}, ${dateRange(event.startsOn, event.endsOn)}`,
    text: letterText([
      [greeting(letter.vocative)],
      [`${openingOf(tasks)}: ${event.name}, ${whenOf(event)}`, ...placeLines(event)],
      ...tasks.map((task) => taskLines(task, event)),
      ['Strona przygotowana dla Państwa:', letter.url],
      [
        ...(tasks.length === 0 ? [] : [`Na tej stronie: ${contentsOf(tasks)}.`]),
        `Link jest osobisty i działa do końca dnia ${longDate(lastDayOfReviewLink(event.endsOn))} Prosimy go nie przekazywać.`,
      ],
      contactLines(contact),
      signatureLines(letter.signature, contact),
      ...(letter.clause === null ? [] : [['Informacja o danych osobowych'], [letter.clause]]),
    ]),
  }
}

/** What is asked, at the head of the subject; a letter that asks several things names none of them. */
const subjectOf = (tasks: readonly ReviewTask[]) => {
  const kinds = new Set(tasks.map((task) => task.kind))
  const [only] = kinds
  if (kinds.size !== 1) return 'Zaproszenie'
  if (only === 'panel') return 'Zaproszenie do moderowania panelu'
  return only === 'answer' ? 'Zaproszenie do udziału' : 'Zaproszenie dla partnera'
}

/** An organisation is a partner already; everybody else is being invited. */
const openingOf = (tasks: readonly ReviewTask[]) =>
  tasks.length > 0 && tasks.every((task) => task.kind === 'partner')
    ? 'zapraszamy do współpracy przy wydarzeniu'
    : 'zapraszamy na wydarzenie'

const whenOf = ({ startsOn, endsOn }: Pick<ReviewEvent, 'startsOn' | 'endsOn'>) =>
  startsOn === endsOn ? onDay(startsOn) : dateRange(startsOn, endsOn)

const placeLines = ({ venueName, venueAddress }: Pick<ReviewEvent, 'venueName' | 'venueAddress'>) => {
  const place = [venueName, venueAddress].filter(Boolean).join(', ')
  return place === '' ? [] : [`Miejsce: ${place}`]
}

const taskLines = (task: ReviewTask, event: Pick<ReviewEvent, 'startsOn' | 'endsOn'>): string[] => {
  if (task.kind === 'partner') {
    const roles = task.roles.map((role) => ({ role, order: 1, orderRule: 'agreed' as const }))
    return roleLines([{ name: task.name, roles }]).map((line) => line.text)
  }
  const label = task.kind === 'panel' ? 'Moderowanie panelu' : roleWords(task.role, task.itemKind)
  const time = hoursOrOpen(task.start, task.durationMinutes)
  // At an event of one day the day has just been said.
  const day = event.startsOn === event.endsOn ? [] : [onDay(task.day)]
  return [`${label}: ${task.title}`, [...day, time, ...(task.room === null ? [] : [task.room])].join(', ')]
}

const contents: readonly { kind: ReviewTask['kind']; words: string }[] = [
  { kind: 'panel', words: 'skład panelu w ustalonej kolejności' },
  { kind: 'answer', words: 'imię, nazwisko i funkcja w brzmieniu do programu' },
  { kind: 'partner', words: 'nazwa organizacji, jej role i kolejność wśród partnerów' },
]

const contentsOf = (tasks: readonly ReviewTask[]) => {
  const parts = contents.filter(({ kind }) => tasks.some((task) => task.kind === kind))
  return [...parts.map(({ words }) => words), 'termin, miejsce i dojazd'].join('; ')
}
