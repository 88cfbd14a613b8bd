import { organisationEntry, personEntry } from '#server/history/entries.ts'

type Row = { personId: string | null; organisationId: string | null; eventId: string }

/** What was made with a link, or done to it, in the history of whom it is for. */
export const reviewLinkEntry = (row: Row, before: string | null, after: string | null) => {
  const moments = { before: { reviewLink: before }, after: { reviewLink: after } }
  const entry =
    row.personId === null
      ? organisationEntry(row.organisationId ?? '', moments)
      : personEntry(row.personId, moments)
  return { ...entry, eventId: row.eventId }
}
