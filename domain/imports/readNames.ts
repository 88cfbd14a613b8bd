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

/**
 * The names in one cell. Semicolons part them, or upright strokes; commas only where every part is a whole name, for „dr hab. Anna
 * Nowak, prof. UŚ” is one person.
 */
export const readNames = (cell: string): string[] => {
  const parted = cell
    .split(/[;|]/u)
    .map((part) => part.trim())
    .filter(Boolean)
  const names = parted.flatMap((part) => {
    const pieces = partsBetweenCommas(part)
    return pieces.length > 1 && pieces.every((piece) => splitName(nameOnly(piece)) !== null) ? pieces : [part]
  })
  return names.map(nameOnly).filter(Boolean)
}
