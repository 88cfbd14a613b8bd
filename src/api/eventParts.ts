import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

type EventPart = { to: `/events/$eventId${string}`; label: MessageDescriptor }

/** The parts of one event, in the order of their tabs. */
export const eventParts = [
  { to: '/events/$eventId', label: msg`Gotowość` },
  { to: '/events/$eventId/programme', label: msg`Program` },
  { to: '/events/$eventId/panels', label: msg`Panele` },
  { to: '/events/$eventId/partners', label: msg`Partnerzy` },
  { to: '/events/$eventId/materials', label: msg`Materiały` },
  { to: '/events/$eventId/people', label: msg`Osoby` },
  { to: '/events/$eventId/attendance', label: msg`Frekwencja` },
  { to: '/events/$eventId/publish', label: msg`Publikacja` },
  { to: '/events/$eventId/history', label: msg`Historia` },
] as const satisfies readonly EventPart[]

/** What belongs to the day of an event and to what remains of it: the tabs within its attendance. */
export const eventDayParts = [
  { to: '/events/$eventId/attendance', label: msg`Frekwencja` },
  { to: '/events/$eventId/greetings', label: msg`Lista powitań` },
  { to: '/events/$eventId/script', label: msg`Scenariusze moderatorów` },
  { to: '/events/$eventId/article', label: msg`Podsumowanie` },
  { to: '/events/$eventId/evidence', label: msg`Dokumentacja` },
] as const satisfies readonly EventPart[]
