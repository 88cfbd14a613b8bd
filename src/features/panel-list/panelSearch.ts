import { pickSearch } from '#src/api/pickSearch.ts'

/** The orders in which a list of panels can be read. */
export const panelSorts = ['day', '-day', 'title', '-title'] as const

/** What a panel can lack, or that it lacks nothing. */
export const gapStatuses = [
  'no-moderator',
  'no-guests',
  'no-owner',
  'no-time',
  'no-room',
  'outside-dates',
  'person-clash',
  'complete',
] as const

/** Where a panel's line-up can stand with its moderator: what waits for staff first. */
export const lineupStatuses = [
  'draft',
  'sent',
  'changes-requested',
  'declined',
  'outdated',
  'signed',
  'skipped',
  'void',
] as const

/** What the people of a panel answered, and whether nothing is waited for any more. */
export const answerStatuses = [
  'ready',
  'answers-to-ask',
  'answers-waiting',
  'answers-outdated',
  'answers-declined',
  'proposals',
] as const

/** What a list of panels keeps in the address: filters, search and order. */
export const pickPanelSearch = (search: Record<string, unknown>) =>
  pickSearch(search, {
    q: 'text',
    eventId: 'text',
    status: [...gapStatuses, ...lineupStatuses, ...answerStatuses],
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
