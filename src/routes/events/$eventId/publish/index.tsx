import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { CompareReleases } from '#src/features/release-board/CompareReleases.tsx'
import { PlaceTable } from '#src/features/release-board/PlaceTable.tsx'
import { PrintList } from '#src/features/release-board/PrintList.tsx'
import { PublicationState } from '#src/features/release-board/PublicationState.tsx'
import { ReleaseList } from '#src/features/release-board/ReleaseList.tsx'
import { ReleaseStanding } from '#src/features/release-board/ReleaseStanding.tsx'
import { ReleaseFiles } from '#src/features/release-files/ReleaseFiles.tsx'
import { ReleaseChanges } from '#src/features/release-changes/ReleaseChanges.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { todayIn } from '#src/ui/todayIn.ts'

export const Route = createFileRoute('/events/$eventId/publish/')({
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, { from: 'text', to: 'text', show: ['all'] }),
  context: ({ params }) => ({
    boardQuery: api.releases.list.queryOptions({ input: params }),
    materialsQuery: api.materials.list.queryOptions({ input: params }),
  }),
  loader: ({ context: { queryClient, boardQuery, materialsQuery } }) => {
    // Only named where something was printed: nothing waits for it, and the screen reads it again if it fails.
    void queryClient.query({ ...materialsQuery, staleTime: 'static' }).catch(() => undefined)
    return orNotFound(queryClient.query({ ...boardQuery, staleTime: 'static' }))
  },
  component: PublishScreen,
})

function PublishScreen() {
  const { t } = useLingui()
  const navigate = Route.useNavigate()
  const search = Route.useSearch()
  const { eventQuery, boardQuery, materialsQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: board } = useSuspenseQuery(boardQuery)
  const { data: materials } = useQuery(materialsQuery)
  const { items: releases, places, publication } = board
  const newest = releases[0]?.number ?? 0
  const known = (text: string | undefined, otherwise: number) =>
    releases.some(({ number }) => String(number) === text) ? Number(text) : otherwise
  const compared = { from: known(search.from, newest - 1), to: known(search.to, newest) }
  const prepare = (
    <PermittedLink
      needs="releases.create"
      to="/events/$eventId/publish/prepare"
      params={{ eventId: event.id }}
    >
      <Trans>Przygotuj publikację</Trans>
    </PermittedLink>
  )
  const isFirst = releases.length === 0
  return (
    <>
      <PageHeader
        title={t`Publikacja`}
        {...(!isFirst && {
          actions: (
            <>
              {prepare}
              <LinkButton to="/events/$eventId/article" params={{ eventId: event.id }} variant="default">
                <Trans>Podsumowanie</Trans>
              </LinkButton>
            </>
          ),
        })}
      />
      {isFirst && (
        <EmptyState title={<Trans>Programu jeszcze nie opublikowano</Trans>} action={prepare}>
          <Trans>
            Publikacja zamraża cały program jako wersję z numerem i udostępnia ją pod publicznym adresem.
            Przed nią widać, co jest otwarte i kogo trzeba powiadomić.
          </Trans>
        </EmptyState>
      )}
      {(!isFirst || places.length > 0) && <ReleaseStanding board={board} />}
      {publication !== null && <PublicationState eventId={event.id} publication={publication} />}
      {places.length > 0 && (
        <PlaceTable
          places={places}
          isAll={search.show === 'all'}
          onShow={(isAll) =>
            void navigate({
              search: ({ show: _show, ...rest }) => ({ ...rest, ...(isAll && { show: 'all' as const }) }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
      {!isFirst && (
        <ReleaseList
          eventId={event.id}
          releases={releases}
          filesOf={({ number }) => <ReleaseFiles eventId={event.id} number={number} />}
        />
      )}
      {releases.length > 1 && (
        <CompareReleases
          releases={releases}
          {...compared}
          onChoose={({ from, to }) =>
            void navigate({
              search: (rest) => ({ ...rest, from: String(from), to: String(to) }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          <Difference eventId={event.id} {...compared} />
        </CompareReleases>
      )}
      {!isFirst && (
        <PrintList board={board} materials={materials?.materials ?? []} today={todayIn(event.timeZone)} />
      )}
    </>
  )
}

const Difference = (input: { eventId: string; from: number; to: number }) => {
  const { data } = useQuery({
    ...api.releases.difference.queryOptions({ input }),
    placeholderData: (previous) => previous,
  })
  return data === undefined ? null : <ReleaseChanges changes={data.changes} />
}
