import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FactSource } from '#contract/article.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { AttendanceLink } from './AttendanceLink.tsx'

/** Leads to where a fact is kept, and so is put right. The children say what it leads to; without them, a plain word. */
export const SourceLink = ({
  eventId,
  source,
  children = <Trans>Otwórz źródło</Trans>,
}: {
  eventId: string
  source: FactSource
  children?: ReactNode
}) => {
  switch (source.kind) {
    case 'event':
      return <EventLink eventId={eventId}>{children}</EventLink>
    case 'attendance':
      return <AttendanceLink eventId={eventId}>{children}</AttendanceLink>
    case 'item':
    case 'person':
      return (
        <ItemLink eventId={eventId} itemId={source.itemId} isPanel={source.itemKind === 'panel'}>
          {children}
        </ItemLink>
      )
    case 'partner':
      return (
        <Link to="/partners/$organisationId" params={{ organisationId: source.organisationId }}>
          {children}
        </Link>
      )
    case 'funding':
      return (
        <Link to="/settings/funding/$projectId" params={{ projectId: source.projectId }}>
          {children}
        </Link>
      )
  }
}

/** Leads to the form of the event; whoever may only read, to its page. */
export const EventLink = ({ eventId, children }: { eventId: string; children: ReactNode }) => (
  <Permitted
    operation="events.putDetails"
    otherwise={
      <Link to="/events/$eventId" params={{ eventId }}>
        {children}
      </Link>
    }
  >
    <Link to="/events/$eventId/edit" params={{ eventId }}>
      {children}
    </Link>
  </Permitted>
)

/** Leads to an item of the programme, a panel to its own page. */
export const ItemLink = ({
  eventId,
  itemId,
  isPanel,
  children,
}: {
  eventId: string
  itemId: string
  isPanel: boolean
  children: ReactNode
}) =>
  isPanel ? (
    <Link to="/panels/$panelId" params={{ panelId: itemId }}>
      {children}
    </Link>
  ) : (
    <Link to="/events/$eventId/programme/$itemId" params={{ eventId, itemId }}>
      {children}
    </Link>
  )
