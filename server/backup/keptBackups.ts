import { backupInstant } from './backupName.ts'

/** How many days, weeks and months back there is a backup. */
export const retention = { days: 14, weeks: 8, months: 12 } as const

const dayMs = 86_400_000

/** Weeks are counted from a Monday. */
const weekOf = (at: string) => String(Math.floor((Date.parse(at) / dayMs + 3) / 7))

const periods = [
  { of: (at: string) => at.slice(0, 10), most: retention.days },
  { of: weekOf, most: retention.weeks },
  { of: (at: string) => at.slice(0, 7), most: retention.months },
]

/**
 * Which of the backups are kept: the newest of each of the last fourteen days, eight weeks and twelve months that have one, so
 * that one made at a bad moment is never the only one. Names that are not of a backup are none of our business.
 */
export const keptBackups = (names: readonly string[]): ReadonlySet<string> => {
  const newestFirst = names
    .flatMap((name) => {
      const at = backupInstant(name)
      return at === null ? [] : [{ name, at }]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const kept = new Set<string>()
  for (const { of, most } of periods) {
    const newestOf = new Map<string, string>()
    for (const { name, at } of newestFirst) {
      const period = of(at)
      if (!newestOf.has(period) && newestOf.size < most) newestOf.set(period, name)
    }
    for (const name of newestOf.values()) kept.add(name)
  }
  return kept
}
