import { besideName } from '#domain/besideName.ts'
import { splitName } from '#domain/splitName.ts'

/** „dr Jan Próbny (Fundacja Wzorcowa)” without what stands beside the name. */
const nameOnly = (typed: string) => typed.replace(/\s*\([^()]*\)\s*$/u, '').trim()

/** The parts between commas, of which those in brackets part nothing. In one pass: a hostile cell may be all commas. */
const partsBetweenCommas = (text: string): string[] => {
  const parts = ['']
  let isInBrackets = false
  for (const piece of text.split(/([(),])/u)) {
    if (piece === '(') isInBrackets = true
    else if (piece === ')') isInBrackets = false
    if (piece === ',' && !isInBrackets) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${piece}`)
  }
  return parts.map((part) => part.trim())
}

const isWholeName = (text: string) => {
  const name = splitName(nameOnly(text))
  return (
    name !== null && /^\p{Lu}/u.test(name.given) && /\p{Lu}/u.test(name.family) && besideName(text) === null
  )
}

/**
 * The names in one cell. Semicolons part them, or upright strokes, or commas before a whole name: „dr hab. Anna Nowak, prof. UŚ” is
 * one person. A position or an organisation after a name is left out, as what stands in brackets is.
 */
export const readNames = (cell: string): string[] =>
  cell
    .split(/[;|]/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const [first = '', ...others] = partsBetweenCommas(part)
      if (!isWholeName(first)) return [part]
      const names = [first]
      for (const piece of others) {
        if (isWholeName(piece)) names.push(piece)
        else if (piece !== '' && besideName(piece) === null) names.push(`${names.pop() ?? ''}, ${piece}`)
      }
      return names
    })
    .map(nameOnly)
    .filter(Boolean)
