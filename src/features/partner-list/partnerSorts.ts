/** The orders in which the server gives organisations. */
export const partnerSorts = ['name', '-name', 'events', '-events'] as const

/** What an organisation can lack. */
export const partnerStatuses = ['without-case-forms', 'without-contact'] as const
