import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { peopleOfEvent } from '#domain/peopleOfEvent.ts'
import { printedName } from '#domain/printedName.ts'
import { lastDayOfReviewLink } from '#domain/reviewLetter.ts'
import { hasLinkState, linksOfReviewer, reviewLinkFilters, reviewLinkState } from '#domain/reviewLinkState.ts'
import { appearanceRoleLabels, appearanceRoles } from '#src/api/appearanceRoleLabels.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { todayIn } from '#src/ui/todayIn.ts'
import { EventPeople } from '#src/features/event-people/EventPeople.tsx'
import { LinkFilter } from '#src/features/review-links/LinkFilter.tsx'
import { ManyLinksButton } from '#src/features/review-links/ManyLinksButton.tsx'
import { PersonLink } from '#src/features/review-links/PersonLink.tsx'
import { FilterBar } from '#src/ui/FilterBar.tsx'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { NothingFound } from '#src/ui/NothingFound.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/people')({
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, { q: 'text', role: appearanceRoles, link: reviewLinkFilters }),
  context: ({ params }) => ({
    programmeQuery: api.programmeItems.list.queryOptions({ input: params }),
    linksQuery: api.reviewLinks.list.queryOptions({ input: params }),
  }),
  loader: ({ context: { queryClient, programmeQuery, linksQuery } }) =>
    Promise.all([
      orNotFound(queryClient.query({ ...programmeQuery, staleTime: 'static' })),
      queryClient.query({ ...linksQuery, staleTime: 'static' }),
    ]),
  component: EventPeopleScreen,
})

function EventPeopleScreen() {
  const { t, i18n } = useLingui()
  const { q = '', role, link } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { eventQuery, programmeQuery, linksQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: links } = useSuspenseQuery(linksQuery)
  const { data: programme } = useSuspenseQuery(programmeQuery)
  const filter = (change: Record<string, string | undefined>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  const people = peopleOfEvent(programme.items)
  const isOver = lastDayOfReviewLink(event.endsOn) < todayIn(event.timeZone)
  const stateOf = (personId: string) =>
    reviewLinkState(linksOfReviewer(links.items, { kind: 'person', id: personId }))
  return (
    <>
      <PageHeader
        title={<Trans>Osoby</Trans>}
        actions={
          <>
            <LinkButton to="/events/$eventId/greetings" params={{ eventId: event.id }} variant="default">
              <Trans>Lista powitań</Trans>
            </LinkButton>
            <LinkButton to="/events/$eventId/script" params={{ eventId: event.id }} variant="default">
              <Trans>Scenariusze moderatorów</Trans>
            </LinkButton>
            {!isOver && (
              <ManyLinksButton
                eventId={event.id}
                people={people.map(({ personId, card }) => ({
                  personId,
                  name: printedName(card),
                }))}
                links={links.items}
              />
            )}
          </>
        }
      />
      {people.length > 0 && (
        <FilterBar
          search={{
            label: t`Szukaj osoby na wydarzeniu`,
            value: q,
            onChange: (typed) => filter({ q: typed }),
          }}
        >
          <FilterSelect
            label={t`Rola`}
            value={role ?? ''}
            options={[
              { value: '', label: t`Wszystkie role` },
              ...appearanceRoles.map((value) => ({ value, label: i18n._(appearanceRoleLabels[value]) })),
            ]}
            onChange={(value) => filter({ role: appearanceRoles.find((known) => known === value) })}
          />
          <LinkFilter value={link} onChange={(value) => filter({ link: value })} />
        </FilterBar>
      )}
      <EventPeople
        items={programme.items}
        role={role}
        q={q}
        nobody={
          <NothingFound
            title={<Trans>Nikt nie pasuje do tych filtrów</Trans>}
            filters={{ q, role, link }}
            onChange={filter}
          />
        }
        begin={
          <LinkButton to="/events/$eventId/programme" params={{ eventId: event.id }} variant="default">
            <Trans>Przejdź do programu</Trans>
          </LinkButton>
        }
        isWanted={(personId) => link === undefined || hasLinkState(stateOf(personId), link)}
        renderAside={({ personId, card }) => (
          <PersonLink
            eventId={event.id}
            personId={personId}
            name={printedName(card)}
            links={links.items}
            isOver={isOver}
          />
        )}
      />
    </>
  )
}
