import { Plural, Trans } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Person } from '#contract/people.ts'
import { currentCard, isSameCard } from '#domain/currentCard.ts'
import { api } from '#src/api/client.ts'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { PersonForm } from './PersonForm.tsx'
import { personSchema, readPersonForm } from './readPersonForm.ts'

/** Changes a person of the directory; says how many coming places the change may print anew. Give it a `key` of the person's id. */
export const EditPerson = ({
  person,
  onSaved,
  onCancel,
}: {
  person: Person
  onSaved: () => void
  onCancel: () => void
}) => {
  const coming = person.appearances.filter(({ isComing }) => isComing)
  // A card that somebody changed for one event must not be overwritten unasked.
  const [updateComing, setUpdateComing] = useState(() =>
    coming.every(({ card }) => isSameCard(card, currentCard(person))),
  )
  const put = useMutation(api.people.putDetails.mutationOptions())
  const record = useRecordForm({
    schema: personSchema,
    ...readPersonForm(person),
    save: (details, revision) => put.mutateAsync({ ...details, personId: person.id, revision, updateComing }),
    read: readPersonForm,
    onSaved,
  })
  return (
    <PersonForm
      record={record}
      known={person.organisations}
      onCancel={onCancel}
      beforeSave={
        coming.length > 0 && (
          <Checkbox
            checked={updateComing}
            onChange={({ currentTarget }) => setUpdateComing(currentTarget.checked)}
            label={<Trans>Zmień też na nadchodzących wydarzeniach</Trans>}
            description={
              <Plural
                value={coming.length}
                one="Dotyczy # miejsca w programie. Minione programy nigdy się nie zmieniają."
                few="Dotyczy # miejsc w programie. Minione programy nigdy się nie zmieniają."
                many="Dotyczy # miejsc w programie. Minione programy nigdy się nie zmieniają."
                other="Dotyczy # miejsca w programie. Minione programy nigdy się nie zmieniają."
              />
            }
          />
        )
      }
    />
  )
}
