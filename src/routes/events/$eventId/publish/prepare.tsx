import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { gateBlocks } from '#domain/releases/releaseGate.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { ReleaseChanges } from '#src/features/release-changes/ReleaseChanges.tsx'
import { GateLines } from '#src/features/release-preparation/GateLines.tsx'
import { PublishForm } from '#src/features/release-preparation/PublishForm.tsx'
import { ToTell } from '#src/features/release-preparation/ToTell.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { showAction } from '#src/ui/showUndo.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import classes from './-PrepareScreen.module.css'

export const Route = createFileRoute('/events/$eventId/publish/prepare')({
  context: ({ params }) => ({ preparationQuery: api.releases.prepare.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, preparationQuery } }) =>
    orNotFound(queryClient.query({ ...preparationQuery, staleTime: 'static' })),
  component: PrepareScreen,
})

function PrepareScreen() {
  const { t } = useLingui()
  const navigate = Route.useNavigate()
  const { eventId } = Route.useParams()
  const { preparationQuery } = Route.useRouteContext()
  const { data: preparation } = useSuspenseQuery(preparationQuery)
  const { number, last, isNew, counts, changes, gate, toTell, publication } = preparation
  const isEmpty = last === null && counts.items === 0
  const leave = async (published: number) => {
    await navigate({ to: '/events/$eventId/publish', params: { eventId } })
    showAction({
      message: <Trans>Opublikowano wersję {published}</Trans>,
      label: <Trans>Skrzynka nadawcza</Trans>,
      onAction: () => navigate({ to: '/outbox', search: { eventId, kind: 'programme' } }),
    })
  }
  return (
    <PermittedPage operation="releases.create">
      <PageHeader
        title={t`Przygotuj publikację`}
        facts={
          <>
            <Trans>Wersja {number}</Trans>
            {', '}
            <Plural value={counts.items} one="# punkt" few="# punkty" many="# punktów" other="# punktu" />
            {', '}
            <Plural value={counts.people} one="# osoba" few="# osoby" many="# osób" other="# osoby" />
          </>
        }
        actions={
          <LinkButton to="/events/$eventId/publish" params={{ eventId }} variant="default">
            <Trans>Anuluj</Trans>
          </LinkButton>
        }
      />
      {isEmpty && (
        <EmptyState
          title={<Trans>Program jest pusty: nie ma czego opublikować</Trans>}
          action={
            <LinkButton to="/events/$eventId/programme" params={{ eventId }}>
              <Trans>Przejdź do programu</Trans>
            </LinkButton>
          }
        >
          <Trans>Wystarczy jeden punkt z tytułem. Godziny i sale mogą zostać do ustalenia.</Trans>
        </EmptyState>
      )}
      {!isEmpty && (
        <section aria-labelledby="changes" className={classes['section']}>
          <h2 id="changes">
            <Trans>Co się zmieniło</Trans>
          </h2>
          {last === null ? (
            <p>
              <Trans>To będzie pierwsza wersja: nikt spoza zespołu nie widział jeszcze programu.</Trans>
            </p>
          ) : isNew ? (
            <>
              <p>
                <Trans>
                  Od wersji {last.number} ({last.name}, <Instant at={last.publishedAt} />
                  ):
                </Trans>
              </p>
              <ReleaseChanges changes={changes} />
            </>
          ) : (
            <p>
              <Trans>
                Od wersji {last.number} ({last.name}) nic się nie zmieniło, więc nie ma czego publikować.
              </Trans>
            </p>
          )}
        </section>
      )}
      {isNew && !isEmpty && (
        <>
          <GateLines eventId={eventId} gate={gate} />
          <ToTell toTell={toTell} />
          {publication !== null && publication.withdrawnAt !== null && (
            <p>
              <Trans>
                Program jest wycofany z publikacji. Po opublikowaniu wróci pod adres /program/
                {publication.slug}.
              </Trans>
            </p>
          )}
          <PublishForm
            key={number}
            preparation={preparation}
            isBlocked={gateBlocks(gate)}
            onPublished={leave}
          />
        </>
      )}
    </PermittedPage>
  )
}
