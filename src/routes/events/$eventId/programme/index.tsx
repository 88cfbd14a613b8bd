import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import { severityByItem } from '#domain/conflicts/findConflicts.ts'
import { dayClocks, minutesOfDay } from '#domain/timeline/dayClock.ts'
import { daysOf } from '#domain/timeline/layDay.ts'
import { timeOf } from '#domain/timeline/stepPlace.ts'
import { addDays, daysBetween, minutesOf } from '#domain/time.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { usePermission } from '#src/permission/usePermission.ts'
import { openOf, useConflicts } from '#src/api/useConflicts.ts'
import { ProgrammeLinks } from '#src/features/programme-conflicts/ProgrammeLinks.tsx'
import { MissingSelect } from '#src/features/programme-list/MissingSelect.tsx'
import { missingFilters } from '#src/features/programme-list/missingFilters.ts'
import { DaySwitch } from '#src/features/programme-timeline/DaySwitch.tsx'
import { Timeline } from '#src/features/programme-timeline/Timeline.tsx'
import { UndoButtons } from '#src/features/programme-timeline/UndoButtons.tsx'
import { useProgrammeMoves } from '#src/features/programme-timeline/useProgrammeMoves.ts'
import { ViewSwitch } from '#src/features/programme-timeline/ViewSwitch.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { todayIn } from '#src/ui/todayIn.ts'
import type { OpenedPlace } from './-ProgrammeDialog.tsx'

const ProgrammeDialog = lazy(async () => ({
  default: (await import('./-ProgrammeDialog.tsx')).ProgrammeDialog,
}))

const loadList = async () => ({ default: (await import('./-ProgrammeListView.tsx')).ProgrammeListView })
const ProgrammeListView = lazy(loadList)
const phone = '(max-width: 47.99em)'
const none: readonly ProgrammeItem[] = []

export const Route = createFileRoute('/events/$eventId/programme/')({
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, { missing: missingFilters, view: ['timeline', 'list'], day: 'text' }),
  loaderDeps: ({ search: { view, missing } }) => ({ view, missing }),
  context: ({ params }) => ({ programmeQuery: api.programmeItems.list.queryOptions({ input: params }) }),
  loader: async ({ context, deps: { view, missing } }) => {
    const isList =
      view === 'list' || missing !== undefined || (view === undefined && matchMedia(phone).matches)
    // What is most likely shown comes together with its data.
    const [programme] = await Promise.all([
      orNotFound(context.queryClient.query({ ...context.programmeQuery, staleTime: 'static' })),
      isList ? loadList() : undefined,
    ])
    return programme
  },
  component: ProgrammeScreen,
})

function ProgrammeScreen() {
  const { eventQuery, programmeQuery } = Route.useRouteContext()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: programme } = useSuspenseQuery(programmeQuery)
  const isPhone = useMediaQuery(phone, undefined, { getInitialValueInEffect: false })
  const mayMove = usePermission('programmeItems.putTimes')
  const [opened, setOpened] = useState<OpenedPlace | null>(null)
  const clocks = dayClocks(event.timeZone)
  const find = useConflicts(event)?.find
  const moves = useProgrammeMoves(event, programme.items, clocks)
  const { items } = moves
  // What moved is seen at once; what contradicts it is found right after.
  const settled = useDeferredValue(items, none)
  const settledFind = useDeferredValue(find)
  const open = openOf(settledFind?.(settled) ?? [])
  const isTimed = items.some(({ start }) => start !== null)
  const { missing } = search
  const isList = missing !== undefined || isPhone === true || !isTimed
  const view = search.view ?? (isList ? 'list' : 'timeline')
  const days = daysShown(event, daysOf(items, clocks))
  const today = todayIn(event.timeZone)
  const day =
    [search.day, today, ...days].find((it) => it !== undefined && days.includes(it)) ?? event.startsOn
  const show = (next: typeof search) => void navigate({ search: next, replace: true })
  const withDay = search.day === undefined ? {} : { day: search.day }
  const place = (item: ProgrammeItem) => setOpened({ item })
  return (
    <>
      <PageHeader
        title={<Trans>Program</Trans>}
        facts={
          <>
            <ProgrammeLinks eventId={event.id} open={open} />
            <Permitted operation="programmeItems.createMany">
              {' · '}
              <Link to="/events/$eventId/programme/import" params={{ eventId: event.id }}>
                <Trans>Wczytaj program</Trans>
              </Link>
            </Permitted>
          </>
        }
        actions={
          items.length > 0 && (
            <>
              {view === 'list' ? (
                <MissingSelect
                  value={missing}
                  onChange={(next) =>
                    show({ ...withDay, view: 'list', ...(next !== undefined && { missing: next }) })
                  }
                />
              ) : (
                days.length > 1 && (
                  <DaySwitch day={day} days={days} onChange={(next) => show({ ...search, day: next })} />
                )
              )}
              <ViewSwitch view={view} />
              {mayMove && (
                <>
                  <UndoButtons {...moves} />
                  <Button
                    aria-keyshortcuts="n"
                    onClick={() => setOpened({ place: afterAll(items, day, event.rooms[0]?.id ?? null) })}
                  >
                    <Trans>Dodaj punkt</Trans>
                  </Button>
                </>
              )}
            </>
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
      {view === 'list' ? (
        <Suspense>
          <ProgrammeListView
            event={event}
            items={items}
            days={days}
            missing={missing}
            onPlace={mayMove ? place : undefined}
          />
        </Suspense>
      ) : (
        <Timeline
          key={day}
          event={event}
          day={day}
          items={items}
          clocks={clocks}
          severityOf={severityByItem(open)}
          check={(shown) => severityByItem(openOf(find?.(shown) ?? []))}
          {...(mayMove && {
            onOpen: place,
            onMove: (changed, title) => void moves.move(changed, title),
            onInsert: (at) => setOpened({ place: at }),
          })}
        />
      )}
      {opened !== null && (
        <Suspense>
          <ProgrammeDialog
            opened={opened}
            event={event}
            days={days}
            clocks={clocks}
            moves={moves}
            onOpen={setOpened}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </>
  )
}

/** Where a new item is proposed: after all that its day has in the first room, for three quarters of an hour. */
const afterAll = (items: readonly ProgrammeItem[], day: string, roomId: string | null): ItemPlace => {
  const ends = items.flatMap((item) =>
    item.day === day && item.roomId === roomId && item.start !== null
      ? [minutesOf(item.start) + (item.durationMinutes ?? 0)]
      : [],
  )
  const end = Math.max(...ends)
  const start = Number.isFinite(end) && end < minutesOfDay ? timeOf(end) : '09:00'
  return { day, start, durationMinutes: 45, roomId }
}

/** The days of an event, and those outside it on which something already stands. */
const daysShown = (
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  usedDays: readonly string[],
) => {
  const days = Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, index) =>
    addDays(startsOn, index),
  )
  return [...new Set([...days, ...usedDays])].sort()
}
