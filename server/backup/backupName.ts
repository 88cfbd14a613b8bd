const pattern = /^mownica-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.sqlite$/u

/** The file of a backup made at an instant: `mownica-2027-01-15T01-30-00Z.sqlite`. Names order like the instants. */
export const backupName = (at: Date): string =>
  `mownica-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`

/** When a backup was made, ISO-8601 UTC, by the name of its file; null for what is none of ours. */
export const backupInstant = (name: string): string | null => {
  const [, day, hours, minutes, seconds] = pattern.exec(name) ?? []
  const at = `${day}T${hours}:${minutes}:${seconds}.000Z`
  return day === undefined || Number.isNaN(Date.parse(at)) ? null : at
}
