import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type BaseSyntheticEvent, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Person } from '#contract/people.ts'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { emptyPerson } from '#domain/emptyPerson.ts'
import { changedFields } from '#src/form/mergeEdits.ts'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { SimilarPeople } from '#src/pickers/SimilarPeople.tsx'
import classes from './PersonForm.module.css'
import { PersonForm } from './PersonForm.tsx'
import { personSchema, readPersonForm } from './readPersonForm.ts'

const nameFields: ReadonlySet<string> = new Set(['given', 'family', 'titleBefore', 'titleAfter'])

/**
 * Adds a person to the directory. Who may already be there is shown while the name is typed, and asked once more before saving:
 * nobody is saved while that question stands open. `onSame` leaves for somebody who is there already; `isNothingLost`: only the
 * name was typed.
 */
export const NewPerson = ({
  mayModerate,
  onSaved,
  onSame,
  onCancel,
}: {
  mayModerate: boolean
  onSaved: (person: Person) => void
  onSame: (personId: string, isNothingLost: boolean) => void
  onCancel: () => void
}) => {
  const [id] = useState(() => newId())
  const [start] = useState(() => ({ ...emptyPerson, mayModerate }))
  // Oneself among them: after a lost answer this very person may be in the directory already.
  const [otherIds, setOtherIds] = useState<readonly string[]>([id])
  const [isHeld, setHeld] = useState(false)
  const queryClient = useQueryClient()
  const create = useMutation(api.people.create.mutationOptions())
  const record = useRecordForm({
    schema: personSchema,
    values: start,
    revision: 0,
    save: (details) => create.mutateAsync({ ...details, id }),
    read: readPersonForm,
    onSaved,
  })
  const [given, family, email] = useWatch({ control: record.control, name: ['given', 'family', 'email'] })

  const submit = async (event?: BaseSyntheticEvent) => {
    event?.preventDefault()
    const input = { given: given.trim(), family: family.trim(), email: email.trim() }
    const isNamed = input.given !== '' && input.family !== ''
    // Without an answer saving goes on: a refused name or a lost connection is then said by the save itself.
    const similar = isNamed
      ? await queryClient.query(api.people.similar.queryOptions({ input })).catch(() => null)
      : null
    const isOpen = similar?.items.some((person) => !otherIds.includes(person.id)) === true
    setHeld(isOpen)
    if (!isOpen) await record.submit()
  }

  return (
    <PersonForm
      record={{ ...record, submit }}
      known={[]}
      onCancel={onCancel}
      afterName={
        <SimilarPeople
          given={given}
          family={family}
          email={email}
          hiddenIds={otherIds}
          note={
            isHeld && (
              <p className={classes['held']}>
                <Trans>Jeszcze nie zapisano. Wybierz, czy to ta sama osoba.</Trans>
              </p>
            )
          }
          renderActions={(person) => (
            <>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  const typed = changedFields(start, record.form.getValues())
                  onSame(
                    person.id,
                    typed.every((field) => nameFields.has(field)),
                  )
                }}
              >
                <Trans>To ta sama osoba</Trans>
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setOtherIds((ids) => [...ids, person.id])}
              >
                <Trans>To ktoś inny</Trans>
              </Button>
            </>
          )}
        />
      }
    />
  )
}
