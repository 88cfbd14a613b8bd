import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import type { Attendance } from '#contract/attendance.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { AttendanceForm } from '#src/features/attendance/AttendanceForm.tsx'
import { AttendancePicture } from '#src/features/attendance/AttendancePicture.tsx'
import { AttendanceView } from '#src/features/attendance/AttendanceView.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { todayIn } from '#src/ui/todayIn.ts'
import classes from './-AttendanceScreen.module.css'

export const Route = createFileRoute('/events/$eventId/attendance')({
  context: ({ params }) => ({ attendanceQuery: api.attendance.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, attendanceQuery } }) =>
    orNotFound(queryClient.query({ ...attendanceQuery, staleTime: 'static' })),
  component: AttendanceScreen,
})

const isBegun = ({ total, sectors, presences }: Attendance) =>
  total !== null || sectors.length > 0 || presences.length > 0

function AttendanceScreen() {
  const { eventQuery, attendanceQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: attendance } = useSuspenseQuery(attendanceQuery)
  if (todayIn(event.timeZone) < event.startsOn && !isBegun(attendance)) {
    return (
      <>
        <PageHeader title={<Trans>Frekwencja</Trans>} />
        <EmptyState
          title={<Trans>Tu będzie, ile osób przyszło i kto był z zapowiedzianych</Trans>}
          action={
            <LinkButton to="/events/$eventId/greetings" params={{ eventId: event.id }} variant="default">
              <Trans>Ułóż listę powitań</Trans>
            </LinkButton>
          }
        >
          <Trans>
            Formularz otworzy się w dniu wydarzenia: <EventDay startsOn={event.startsOn} />. Przedtem można
            ułożyć listę powitań.
          </Trans>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader title={<Trans>Frekwencja</Trans>} />
      <div className={classes['columns']}>
        <Permitted operation="attendance.put" otherwise={<AttendanceView attendance={attendance} />}>
          <AttendanceForm key={event.id} attendance={attendance} />
        </Permitted>
        <AttendancePicture attendance={attendance} />
      </div>
    </>
  )
}
