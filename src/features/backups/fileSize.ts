const units = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** The size of a file in words, from bytes: „1,2 MB”. */
export const fileSize = (bytes: number, locale: string): string => {
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  const unit = units[power - 1] ?? 'kilobyte'
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  )
}
