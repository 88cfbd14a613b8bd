import { Plural, Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Person } from '#contract/people.ts'
import { printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showDone, showUndo } from '#src/ui/showUndo.tsx'
import classes from './PersonProfile.module.css'

/** "Usuń" with a question that says what it touches; once done, an offer to undo. `onRemoved` leaves the page. */
export const DeletePerson = ({ person, onRemoved }: { person: Person; onRemoved: () => void }) => {
  const [isAsking, setAsking] = useState(false)
  const name = printedName(person)
  const remove = useMutation(api.people.remove.mutationOptions())
  const restore = useMutation(
    // Undone from another page, so the answer cannot wait for this button.
    api.people.restore.mutationOptions({ onSuccess: () => showDone(<Trans>Przywrócono: {name}</Trans>) }),
  )
  return (
    <>
      <DangerButton onClick={() => setAsking(true)}>
        <Trans>Usuń</Trans>
      </DangerButton>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Usunąć z katalogu: {name}?</Trans>}
          confirmLabel={<Trans>Usuń</Trans>}
          isDangerous
          isPending={remove.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            remove.mutate(
              { personId: person.id },
              {
                onSuccess: () => {
                  showUndo({
                    message: <Trans>Usunięto: {name}</Trans>,
                    onUndo: () => restore.mutateAsync({ personId: person.id }),
                  })
                  onRemoved()
                },
              },
            )
          }
        >
          <WhatItTouches person={person} />
          {remove.isError && (
            <p role="alert">
              <Trans>Nie usunięto. Spróbuj ponownie za chwilę.</Trans>
            </p>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}

const WhatItTouches = ({ person }: { person: Person }) => {
  const coming = person.appearances.filter(({ isComing }) => isComing)
  const past = person.appearances.length - coming.length
  return (
    <div className={classes['touches']}>
      {coming.length > 0 && (
        <>
          <p>
            <Plural
              value={coming.length}
              one="Zwolni się # miejsce na nadchodzących wydarzeniach:"
              few="Zwolnią się # miejsca na nadchodzących wydarzeniach:"
              many="Zwolni się # miejsc na nadchodzących wydarzeniach:"
              other="Zwolni się # miejsca na nadchodzących wydarzeniach:"
            />
          </p>
          <ul>
            {coming.map(({ id, eventName, itemTitle }) => (
              <li key={id}>
                {eventName}: {itemTitle}
              </li>
            ))}
          </ul>
        </>
      )}
      {past > 0 && (
        <p>
          <Plural
            value={past}
            one="Minione programy zachowają to nazwisko (# miejsce)."
            few="Minione programy zachowają to nazwisko (# miejsca)."
            many="Minione programy zachowają to nazwisko (# miejsc)."
            other="Minione programy zachowają to nazwisko (# miejsca)."
          />
        </p>
      )}
      {person.appearances.length === 0 && (
        <p>
          <Trans>Ta osoba nie ma żadnych wystąpień.</Trans>
        </p>
      )}
    </div>
  )
}
