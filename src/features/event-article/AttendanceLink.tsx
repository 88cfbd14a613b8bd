import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Leads to who came to the event. */
export const AttendanceLink = ({ eventId, children }: { eventId: string; children: ReactNode }) => (
  <Link to="/events/$eventId/attendance" params={{ eventId }}>
    {children}
  </Link>
)
