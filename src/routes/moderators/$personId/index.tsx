import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { affiliation, printedName } from '#domain/printedName.ts'
import { currentCard } from '#domain/currentCard.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PersonDataActions } from '#src/features/person-data/PersonDataActions.tsx'
import { DeletePerson } from '#src/features/person-profile/DeletePerson.tsx'
import { PersonMissing } from '#src/features/person-profile/PersonMissing.tsx'
import { PersonProfile } from '#src/features/person-profile/PersonProfile.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/moderators/$personId/')({
  context: ({ params }) => ({ personQuery: api.people.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, personQuery } }) =>
    orNotFound(queryClient.query({ ...personQuery, staleTime: 'static' })),
  notFoundComponent: () => <PersonMissing />,
  component: ModeratorScreen,
})

function ModeratorScreen() {
  const { queryClient, personQuery } = Route.useRouteContext()
  const { data: person } = useSuspenseQuery(personQuery)
  const navigate = Route.useNavigate()
  const router = useRouter()
  const leaveTo = async (to: '/moderators' | '/guests/erased') => {
    await navigate({ to })
    // Coming back to this address asks the server again, and shows nothing of what it was.
    router.clearCache()
    queryClient.removeQueries({ queryKey: personQuery.queryKey })
  }
  return (
    <>
      <PageHeader
        title={printedName(person)}
        facts={affiliation(currentCard(person))}
        actions={
          <>
            <LinkButton to="/moderators/$personId/history" params={{ personId: person.id }} variant="subtle">
              <Trans>Historia</Trans>
            </LinkButton>
            <PermittedLink
              needs="people.putDetails"
              to="/moderators/$personId/edit"
              params={{ personId: person.id }}
            >
              <Trans>Edytuj</Trans>
            </PermittedLink>
            <Permitted operation="people.remove">
              <DeletePerson person={person} onRemoved={() => void leaveTo('/moderators')} />
            </Permitted>
          </>
        }
      />
      <PersonProfile person={person} />
      <Permitted operation="people.erase">
        <PersonDataActions person={person} onErased={() => leaveTo('/guests/erased')} />
      </Permitted>
    </>
  )
}
