import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { usePermission } from '#src/api/session.ts'
import { daysBetween, addDays } from '#domain/time.ts'
import { AddItem } from '#src/features/programme-list/AddItem.tsx'
import { MissingSelect } from '#src/features/programme-list/MissingSelect.tsx'
import { missingFilters } from '#src/features/programme-list/missingFilters.ts'
import { isMissing, programmeFlags } from '#src/features/programme-list/programmeFlags.ts'
import { ProgrammeList } from '#src/features/programme-list/ProgrammeList.tsx'
import { useItemOrder } from '#src/features/programme-list/useItemOrder.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { todayIn } from '#src/ui/todayIn.ts'

export const Route = createFileRoute('/events/$eventId/programme/')({
  validateSearch: (search: Record<string, unknown>) => pickSearch(search, { missing: missingFilters }),
  context: ({ params }) => ({ programmeQuery: api.programmeItems.list.queryOptions({ input: params }) }),
  loader: ({ context }) =>
    orNotFound(context.queryClient.query({ ...context.programmeQuery, staleTime: 'static' })),
  component: ProgrammeScreen,
})

function ProgrammeScreen() {
  const { eventQuery, programmeQuery } = Route.useRouteContext()
  const { missing } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: programme } = useSuspenseQuery(programmeQuery)
  const putOrder = useItemOrder(event.id)
  const mayOrder = usePermission('programmeItems.putOrder')
  const { items } = programme
  const usedDays = items.map(({ day }) => day).sort()
  const flags = programmeFlags(items, event, todayIn(event.timeZone))
  const isNothingMissing =
    missing !== undefined && items.every(({ id }) => !isMissing(flags.get(id), missing))
  return (
    <>
      <PageHeader
        title={<Trans>Program</Trans>}
        actions={
          items.length > 0 && (
            <MissingSelect
              value={missing}
              onChange={(next) =>
                void navigate({ search: next === undefined ? {} : { missing: next }, replace: true })
              }
            />
          )
        }
      />
      {items.length === 0 && (
        <EmptyState title={<Trans>Tu będzie program wydarzenia</Trans>}>
          <Permitted operation="programmeItems.create">
            <Trans>Wystarczy rodzaj i tytuł. Godziny i sale mogą zostać do ustalenia.</Trans>
          </Permitted>
        </EmptyState>
      )}
      {isNothingMissing && <EmptyState title={<Trans>Tu już nic nie brakuje</Trans>} />}
      <ProgrammeList
        event={event}
        items={items}
        missing={missing}
        {...(mayOrder && { onReorder: putOrder })}
      />
      {missing === undefined && (
        <Permitted operation="programmeItems.create">
          <AddItem
            eventId={event.id}
            days={daysOf(event, usedDays)}
            lastDay={usedDays.at(-1) ?? event.startsOn}
          />
        </Permitted>
      )}
    </>
  )
}

/** The days of an event, and those outside it on which something already stands. */
const daysOf = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }, usedDays: readonly string[]) => {
  const days = Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, index) =>
    addDays(startsOn, index),
  )
  return [...new Set([...days, ...usedDays])].sort()
}
