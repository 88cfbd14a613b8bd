import type { Greeting } from '#contract/greetings.ts'
import { affiliation, printedName } from '#domain/printedName.ts'

/** Who is greeted as the host reads it: „dr Jan Próbny, starosta, Powiat Wzorcowy”; whoever came instead is named after it. */
const greetingLine = ({ card, pronunciation, presence, substitute }: Greeting): string => {
  const beside = affiliation(card)
  const name = beside === '' ? printedName(card) : `${printedName(card)}, ${beside}`
  const said = pronunciation === '' ? name : `${name} [${pronunciation}]`
  if (presence !== 'substitute') return said
  return substitute === '' ? `${said} (w zastępstwie)` : `${said} (w zastępstwie: ${substitute})`
}

/** Whoever is known not to have come is not greeted. */
export const isGreeted = ({ presence }: Pick<Greeting, 'presence'>): boolean => presence !== 'absent'

/** The greeting list as plain Polish text for the host, numbered; those known not to have come are left out. */
export const greetingText = (greetings: readonly Greeting[]): string =>
  greetings
    .filter(isGreeted)
    .map((greeting, index) => `${index + 1}. ${greetingLine(greeting)}`)
    .join('\n')
