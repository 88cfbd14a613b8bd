import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { Person } from '#contract/people.ts'
import { printedName } from '#domain/printedName.ts'
import { EditPerson } from '#src/features/person-form/EditPerson.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

/** The form of one person, opened from and leading back to their profile among the guests or among the moderators. */
export const EditPersonScreen = ({
  person,
  profile,
}: {
  person: Person
  profile: '/guests/$personId' | '/moderators/$personId'
}) => {
  const navigate = useNavigate()
  const goBack = () => void navigate({ to: profile, params: { personId: person.id } })
  return (
    <>
      <PageHeader title={<Trans>Edycja: {printedName(person)}</Trans>} />
      <EditPerson
        key={person.id}
        person={person}
        onCancel={goBack}
        onSaved={() => {
          showDone(<Trans>Zapisano</Trans>)
          goBack()
        }}
      />
    </>
  )
}
