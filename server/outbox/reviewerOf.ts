import type { Reviewer } from '#contract/reviewLinks.ts'

/** Whom a letter is for, as the one who opens its link. */
export const reviewerOf = ({
  personId,
  contactId,
}: {
  personId: string
  contactId: string | null
}): Reviewer => (contactId === null ? { kind: 'person', id: personId } : { kind: 'contact', id: contactId })
