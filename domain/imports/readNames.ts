import { splitName } from '#domain/splitName.ts'

/** „dr Jan Próbny (Fundacja Wzorcowa)” without what stands beside the name. */
const nameOnly = (typed: string) => typed.replace(/\s*\([^()]*\)\s*$/u, '').trim()

/**
 * The names in one cell. Semicolons part them, or upright strokes; commas only where every part is a whole name, for „dr hab. Anna
 * Nowak, prof. UŚ” is one person.
 */
export const readNames = (cell: string): string[] => {
  const parted = cell.split(/\s*[;|]\s*/u).filter(Boolean)
  const names = parted.flatMap((part) => {
    const pieces = part.split(/\s*,\s*(?![^(]*\))/u)
    return pieces.length > 1 && pieces.every((piece) => splitName(nameOnly(piece)) !== null) ? pieces : [part]
  })
  return names.map(nameOnly).filter(Boolean)
}
