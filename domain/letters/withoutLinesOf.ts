const plain = (text: string) => text.replaceAll('\u00A0', ' ').toLowerCase()

/** A letter without the lines that name somebody; whatever else stands on such a line goes with it. */
export const withoutLinesOf = (text: string, names: readonly string[]): string => {
  const sought = names.filter((name) => name !== '').map(plain)
  return text
    .split('\n')
    .map((line) => (sought.some((name) => plain(line).includes(name)) ? '– (usunięto dane osoby)' : line))
    .join('\n')
}
