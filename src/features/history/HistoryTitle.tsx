import { Link } from '@tanstack/react-router'
import type { HistoryEntry } from '#contract/history.ts'
import { isEnd } from './operationLabels.ts'

/** What an entry is about, leading to it where it may still be there. `eventId` is the event's whose history is read. */
export const HistoryTitle = ({ entry, eventId }: { entry: HistoryEntry; eventId: string | undefined }) => {
  const { entity, entityId: id, title } = entry
  if (isEnd(entry)) return title
  switch (entity) {
    case 'event':
      if (isOfReleases(entry)) {
        return (
          <Link to="/events/$eventId/publish" params={{ eventId: id }}>
            {title}
          </Link>
        )
      }
      return (
        <Link to="/events/$eventId" params={{ eventId: id }}>
          {title}
        </Link>
      )
    case 'item':
      if (isOfPanel(entry)) {
        return (
          <Link to="/panels/$panelId" params={{ panelId: id }}>
            {title}
          </Link>
        )
      }
      return eventId === undefined ? (
        title
      ) : (
        <Link to="/events/$eventId/programme/$itemId" params={{ eventId, itemId: id }}>
          {title}
        </Link>
      )
    case 'person':
      return (
        <Link to="/guests/$personId" params={{ personId: id }}>
          {title}
        </Link>
      )
    case 'organisation':
      return (
        <Link to="/partners/$organisationId" params={{ organisationId: id }}>
          {title}
        </Link>
      )
    case 'user':
      return (
        <Link to="/settings/staff/$userId" params={{ userId: id }}>
          {title}
        </Link>
      )
    case 'material':
      return (
        <Link to="/materials/$materialId" params={{ materialId: id }}>
          {title}
        </Link>
      )
    case 'funding-project':
      return (
        <Link to="/settings/funding/$projectId" params={{ projectId: id }}>
          {title}
        </Link>
      )
    case 'settings':
      return title
  }
}

/** Whether an entry about an item can only be about a panel: nothing else has a line-up that is sent and signed. */
const isOfPanel = ({ operation, changes }: HistoryEntry) =>
  operation.startsWith('panels.') ||
  changes.some(({ field }) => panelFields.includes(field.split('.')[0] ?? ''))

/** Whether an entry is about what is published of a programme. */
const isOfReleases = ({ operation }: HistoryEntry) => /^(?:releases|publications)\./u.test(operation)

const panelFields = ['lineupSent', 'lineupAnswer', 'comment', 'comments', 'isToBeConfirmed']
