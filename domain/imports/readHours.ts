const pad = (value: number) => String(value).padStart(2, '0')

/** „9:30”, „9.30”, „09:30:00”, „9”, „godz. 9”, „od 9”, „w godz. 9”; null for what is no time of day. */
const readTime = (typed: string): string | null => {
  const [, hours, minutes = '00'] =
    /^(?:(?:od|w|o)\s+)?(?:godz(?:ina|iny|\.)?\s*)?(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/iu.exec(
      typed.trim(),
    ) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${pad(Number(hours))}:${minutes}`
}

/** When something ends: a time of day, or 24:00, which is the next day's „00:00”. Null for what is neither. */
export const readEnd = (typed: string): string | null =>
  /^24(?:[:.]00)?$/u.test(typed.trim()) ? '00:00' : readTime(typed)

/**
 * „10:00”, „10:00–11:30”, „od 10:00 do 11:30” of a table: when something begins and, where it says so, ends. Null for what is
 * neither.
 */
export const readHours = (typed: string): { start: string; end: string | null } | null => {
  const [from = '', to, ...more] = typed.split(/\s*(?:[–—-]|\bdo\b)\s*/u)
  const start = readTime(from)
  if (start === null || more.length > 0) return null
  if (to === undefined) return { start, end: null }
  const end = readEnd(to)
  return end === null ? null : { start, end }
}

/** „90”, „90 min”, „1:30”, „1 h 30 min” in minutes; null for what is no length. */
export const readMinutes = (typed: string): number | null => {
  const text = typed.trim().toLowerCase()
  const plain = /^(\d{1,4})\s*(?:min\.?|minut[ay]?)?$/u.exec(text)
  if (plain) return Number(plain[1])
  const clock = /^(\d{1,2}):(\d{2})(?::\d{1,2})?$/u.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const words = /^(\d{1,2})\s*(?:h|godz\.?|godziny?)\s*(?:(\d{1,2})\s*(?:min\.?)?)?$/u.exec(text)
  return words ? Number(words[1]) * 60 + Number(words[2] ?? 0) : null
}
