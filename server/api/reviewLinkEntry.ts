import { organisationEntry, personEntry } from '#server/history/entries.ts'

type Row = {
  personId: string | null
  contactId: string | null
  organisationId: string | null
  eventId: string
}

/** What was made with a link, or done to it, in the history of whom it is for. */
export const reviewLinkEntry = (row: Row, before: string | null, after: string | null) => {
  const moments = { before: { reviewLink: before }, after: { reviewLink: after } }
  const entry =
    row.contactId === null
      ? personEntry(row.personId ?? '', moments)
      : organisationEntry(row.organisationId ?? '', moments)
  return { ...entry, eventId: row.eventId }
}
