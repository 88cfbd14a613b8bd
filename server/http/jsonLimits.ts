const deepest = 20

/**
 * Whether JSON text nests deeper than 20 levels, or holds a list of more than `longest`: no form of ours does. Read sign by
 * sign, because parsing such a text first would already cost what it is refused for.
 */
export const exceedsJsonLimits = (text: string, longest: number) => {
  /** The commas so far in each bracket that is open. */
  const open: number[] = []
  let isQuoted = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (isQuoted) {
      if (sign === '\\') index += 1
      else if (sign === '"') isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === '{' || sign === '[') open.push(0)
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',') {
      const commas = (open.pop() ?? 0) + 1
      open.push(commas)
      if (commas >= longest) return true
    }
    if (open.length > deepest) return true
  }
  return false
}
