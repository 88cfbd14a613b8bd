import { pickSearch } from '#src/api/pickSearch.ts'

/** What narrows a list of panels, beside its problem. */
export const panelSorts = ['day', '-day', 'title', '-title'] as const

const statuses = [
  'no-moderator',
  'no-guests',
  'no-owner',
  'no-time',
  'no-room',
  'outside-dates',
  'person-clash',
  'complete',
] as const

/** What a list of panels keeps in the address: filters, search and order. */
export const pickPanelSearch = (search: Record<string, unknown>) =>
  pickSearch(search, {
    q: 'text',
    eventId: 'text',
    status: statuses,
    moderatorId: 'text',
    ownerId: 'text',
    period: ['upcoming', 'past'],
    sort: panelSorts,
  })

/** The same without the event, for the list of one event. */
export const pickEventPanelSearch = (search: Record<string, unknown>) => {
  const { eventId: _, period: __, ...rest } = pickPanelSearch(search)
  return rest
}

export type PanelSearch = ReturnType<typeof pickPanelSearch>
export { statuses as panelStatuses }
