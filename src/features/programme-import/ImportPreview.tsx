import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#src/api/client.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { PastedRows } from '#src/form/PastedRows.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { columnsToMend } from './columnsToMend.ts'
import { ImportedPeople } from './ImportedPeople.tsx'
import { ImportRowState } from './ImportRowState.tsx'
import { ImportSummary } from './ImportSummary.tsx'
import { NewRooms } from './NewRooms.tsx'
import classes from './ProgrammeImport.module.css'
import { useItemColumnLabels } from './useItemColumnLabels.ts'
import type { useProgrammeImport } from './useProgrammeImport.ts'
import { useUndoImport } from './useUndoImport.ts'

/** Every row of a file before anything of it is added: what becomes of each, what is to be mended, who and which rooms are new. */
export const ImportPreview = ({
  reading,
  onBack,
  onClose,
}: {
  reading: ReturnType<typeof useProgrammeImport>
  onBack: () => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const columnLabels = useItemColumnLabels()
  const { pasted, states, names, counts, choose } = reading
  const create = useMutation(api.programmeItems.createMany.mutationOptions())
  const [addedIds, setAddedIds] = useState<readonly string[]>([])
  const openNames = names.people.filter(({ choice }) => choice === null).length
  const add = () => {
    const { lines, input } = reading.toSend()
    create.mutate(input, {
      onSuccess: () => {
        setAddedIds(input.items.map(({ id }) => id))
        pasted.drop(lines)
      },
    })
  }
  const isDone = create.data !== undefined && pasted.rows.length === 0
  const isNothingNew = create.data === undefined && counts.known > 0 && counts.known === pasted.rows.length
  return (
    <div className={classes['preview']}>
      {create.data !== undefined && <ImportSummary {...create.data} left={pasted.rows.length} />}
      {isNothingNew && (
        <p role="status" className={classes['summary']}>
          <Trans>Ten plik niczego nie dodaje: wszystkie jego punkty są już w programie.</Trans>
        </p>
      )}
      {!isDone && (
        <>
          <div className={classes['bar']}>
            <p role="status" className={classes['counts']}>
              <Trans>
                Do dodania: {counts.add} · Do poprawienia: {counts.mend} · Pominięte: {counts.skip} · Już w
                programie: {counts.known}
              </Trans>
            </p>
            <Checkbox
              label={<Trans>Pierwszy wiersz to nagłówek</Trans>}
              checked={pasted.hasHeader}
              onChange={({ currentTarget }) => pasted.setHasHeader(currentTarget.checked)}
            />
          </div>
          <NewRooms names={reading.newRooms} isAdding={reading.addsRooms} onChange={reading.setAddsRooms} />
          <ImportedPeople people={names.people} onChoose={names.choose} />
          <PastedRows
            label={t`Podgląd programu z pliku`}
            pasted={pasted}
            columnLabels={columnLabels}
            columnsToMend={(row) => columnsToMend(row, pasted.columns, states.get(row.line)?.refusals ?? [])}
            state={(row) => (
              <ImportRowState
                row={row}
                state={states.get(row.line)}
                onChoose={(choice) => choose(row.line, choice)}
              />
            )}
          />
        </>
      )}
      {names.checkFailure !== undefined && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie udało się sprawdzić, czy te osoby są już w katalogu.</Trans>{' '}
          <Button size="compact-sm" variant="default" onClick={() => void names.checkFailure?.refetch()}>
            <Trans>Sprawdź ponownie</Trans>
          </Button>
        </p>
      )}
      {create.isError && (
        <p role="alert" className={classes['failure']}>
          <FailureWords status={statusOf(create.error)} />
        </p>
      )}
      {openNames > 0 && (
        <p role="status" className={classes['counts']}>
          <Plural
            value={openNames}
            one="Do rozstrzygnięcia została # osoba."
            few="Do rozstrzygnięcia zostały # osoby."
            many="Do rozstrzygnięcia zostało # osób."
            other="Do rozstrzygnięcia zostało # osoby."
          />
        </p>
      )}
      <div className={classes['actions']}>
        {!isDone && counts.add > 0 && (
          <Button
            disabled={openNames > 0 || names.isChecking || names.checkFailure !== undefined}
            loading={create.isPending}
            onClick={add}
          >
            <Plural
              value={counts.add}
              one="Dodaj # punkt programu"
              few="Dodaj # punkty programu"
              many="Dodaj # punktów programu"
              other="Dodaj # punktu programu"
            />
          </Button>
        )}
        {create.data === undefined ? (
          <Button variant="default" onClick={onBack}>
            <Trans>Wróć do wyboru pliku</Trans>
          </Button>
        ) : (
          <AfterActions itemIds={addedIds} onClose={onClose} onUndone={onBack} />
        )}
      </div>
      <UnsavedGuard isDirty={create.data === undefined ? counts.add + counts.mend > 0 : counts.add > 0} />
    </div>
  )
}

const AfterActions = ({
  itemIds,
  onClose,
  onUndone,
}: {
  itemIds: readonly string[]
  onClose: () => void
  onUndone: () => void
}) => {
  const undo = useUndoImport()
  return (
    <>
      <Button onClick={onClose}>
        <Trans>Przejdź do programu</Trans>
      </Button>
      <Button
        variant="default"
        loading={undo.isPending}
        onClick={() => undo.mutate(itemIds, { onSuccess: onUndone })}
      >
        <Trans>Cofnij wczytanie</Trans>
      </Button>
      {undo.isError && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie wszystko udało się cofnąć. Spróbuj ponownie.</Trans>
        </p>
      )}
    </>
  )
}

const FailureWords = ({ status }: { status: number | undefined }) => {
  if (status === 409)
    return (
      <Trans>Część tych wierszy wczytano już wcześniej. Sprawdź program i wczytaj tylko brakujące.</Trans>
    )
  if (status === 413) return <Trans>Nie wczytano niczego: plik jest za duży. Wczytaj go w częściach.</Trans>
  if (status === 422)
    return (
      <Trans>
        Nie wczytano niczego: coś, do czego odwołuje się plik, zmieniło się w tym czasie. Wróć do wyboru pliku
        i wczytaj go jeszcze raz.
      </Trans>
    )
  return <Trans>Nie wczytano niczego. Wiersze zostały: spróbuj ponownie za chwilę.</Trans>
}
