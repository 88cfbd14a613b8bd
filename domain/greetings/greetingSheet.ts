import type { Greeting } from '#contract/greetings.ts'
import { bindShortWords } from '#domain/polish.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { eventDays } from '#domain/time.ts'
import { isGreeted } from './greetingText.ts'

type SheetPerson = {
  id: string
  name: string
  pronunciation: string
  beside: string
  /** Who came in their place, or room to write it; empty where nobody did. */
  substitute: string
  note: string
}

export type GreetingSheet = {
  title: string
  facts: string
  people: SheetPerson[]
  /** Those known not to have come; empty where there are none. */
  absent: string
}

const substituteWords = ({ presence, substitute }: Greeting) => {
  if (presence !== 'substitute') return ''
  return substitute === '' ? 'w zastępstwie: ……………………' : `w zastępstwie: ${substitute}`
}

/** The greeting list as the host holds it printed, in Polish and with bound short words. */
export const greetingSheet = (
  event: {
    readonly name: string
    readonly startsOn: string
    readonly endsOn: string
    readonly venueName: string
  },
  greetings: readonly Greeting[],
): GreetingSheet => {
  const absent = greetings.filter((greeting) => !isGreeted(greeting)).map(({ card }) => printedName(card))
  return {
    title: 'Lista powitań',
    facts: bindShortWords([event.name, eventDays(event), event.venueName].filter(Boolean).join(' · ')),
    people: greetings.filter(isGreeted).map((greeting) => ({
      id: greeting.id,
      name: bindShortWords(printedName(greeting.card)),
      pronunciation: greeting.pronunciation,
      beside: bindShortWords(affiliation(greeting.card)),
      substitute: bindShortWords(substituteWords(greeting)),
      note: bindShortWords(greeting.note),
    })),
    absent: absent.length === 0 ? '' : bindShortWords(`Nie ma: ${absent.join(', ')}`),
  }
}
