/** Today, `YYYY-MM-DD`, in an event's zone; without one, where the reader is. */
export const todayIn = (timeZone?: string): string =>
  // "sv" writes a date the ISO way.
  new Date().toLocaleDateString('sv', timeZone === undefined ? {} : { timeZone })
