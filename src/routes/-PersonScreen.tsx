import { Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import type { Person } from '#contract/people.ts'
import { currentCard } from '#domain/currentCard.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import { PersonDataActions } from '#src/features/person-data/PersonDataActions.tsx'
import { DeletePerson } from '#src/features/person-profile/DeletePerson.tsx'
import { PersonProfile } from '#src/features/person-profile/PersonProfile.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

/** One person, among the guests or among the moderators (`list`): whatever is opened from here, or closed, stays there. */
export const PersonScreen = ({ person, list }: { person: Person; list: '/guests' | '/moderators' }) => {
  const { id: personId } = person
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const router = useRouter()
  const leaveTo = async (to: '/guests' | '/moderators' | '/guests/erased') => {
    await navigate({ to })
    // Coming back to this address asks the server again, and shows nothing of what it was.
    router.clearCache()
    queryClient.removeQueries({ queryKey: api.people.get.queryOptions({ input: { personId } }).queryKey })
  }
  return (
    <>
      <PageHeader
        title={printedName(person)}
        facts={affiliation(currentCard(person))}
        actions={
          <>
            <LinkButton to={`${list}/$personId/history`} params={{ personId }} variant="subtle">
              <Trans>Historia</Trans>
            </LinkButton>
            <PermittedLink needs="people.putDetails" to={`${list}/$personId/edit`} params={{ personId }}>
              <Trans>Edytuj</Trans>
            </PermittedLink>
            <Permitted operation="people.remove">
              <DeletePerson person={person} onRemoved={() => void leaveTo(list)} />
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
