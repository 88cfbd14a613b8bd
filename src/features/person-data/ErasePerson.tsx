import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Person } from '#contract/people.ts'
import { printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { ErasedParts } from './ErasedParts.tsx'
import classes from './PersonData.module.css'

/** Erases a person for good after saying what goes and what stays, and after their surname was typed. `onErased` leaves the page. */
export const ErasePerson = ({
  person,
  onErased,
  onClose,
}: {
  person: Person
  onErased: () => Promise<void>
  onClose: () => void
}) => {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [isRefused, setRefused] = useState(false)
  const name = printedName(person)
  const { family } = person
  const erase = useMutation(
    api.people.erase.mutationOptions({
      // Before what is on screen is read again: the person's own page would find nobody.
      onSuccess: onErased,
    }),
  )
  const confirm = () => {
    const isSame = typed.trim().normalize('NFC') === family
    setRefused(!isSame)
    if (isSame) erase.mutate({ personId: person.id })
  }
  return (
    <ConfirmDialog
      title={<Trans>Usunąć trwale dane: {name}?</Trans>}
      confirmLabel={<Trans>Usuń trwale</Trans>}
      isDangerous
      isPending={erase.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={classes['question']}>
        <p>
          <strong>
            <Trans>Tego nie można cofnąć.</Trans>
          </strong>
        </p>
        <ErasedParts appearances={person.appearances} />
        <TextInput
          label={t`Przepisz nazwisko, żeby potwierdzić: ${family}`}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          error={isRefused && t`To nie jest nazwisko tej osoby`}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setRefused(false)
          }}
        />
        {erase.isError && (
          <p role="alert">
            <Trans>Nie usunięto. Spróbuj ponownie.</Trans>
          </p>
        )}
      </div>
    </ConfirmDialog>
  )
}
