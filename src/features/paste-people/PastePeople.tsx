import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#src/api/client.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { PasteBox } from '#src/form/PasteBox.tsx'
import { PastedRows } from '#src/form/PastedRows.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { columnsToMend } from './columnsToMend.ts'
import classes from './PastePeople.module.css'
import { NewOrganisations } from './NewOrganisations.tsx'
import { PastedPersonState } from './PastedPersonState.tsx'
import { PasteSummary } from './PasteSummary.tsx'
import { usePastedPeople } from './usePastedPeople.ts'
import { usePersonColumnLabels } from './usePersonColumnLabels.ts'

/** Cells from a spreadsheet become people: paste, look at every row, mend or skip, add. Rows that were not added stay to be seen. */
export const PastePeople = ({ onClose }: { onClose: () => void }) => {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [isPreview, setPreview] = useState(false)
  const columnLabels = usePersonColumnLabels()
  const { pasted, newOrganisations, verdicts, isChecking, checkFailure, choose, counts, toSend, paste } =
    usePastedPeople()
  const create = useMutation(api.people.createMany.mutationOptions())
  const add = () => {
    const { lines, people } = toSend()
    create.mutate({ people }, { onSuccess: () => pasted.drop(lines) })
  }

  if (!isPreview) {
    return (
      <PasteBox
        label={<Trans>Komórki z arkusza</Trans>}
        description={
          <Trans>
            Zaznacz wiersze w arkuszu, skopiuj i wklej tutaj: z nagłówkami lub bez, rozdzielone tabulatorem,
            średnikiem albo przecinkiem. Nic nie zostanie dodane przed podglądem.
          </Trans>
        }
        initialText={text}
        onCancel={onClose}
        onContinue={(typed) => {
          setText(typed)
          if (typed !== text) paste(typed)
          create.reset()
          setPreview(true)
        }}
      />
    )
  }
  const isDone = create.data !== undefined && pasted.rows.length === 0
  return (
    <div className={classes['preview']}>
      {create.data !== undefined && <PasteSummary {...create.data} left={pasted.rows.length} />}
      {!isDone && (
        <>
          <div className={classes['bar']}>
            <p role="status" className={classes['counts']}>
              <Trans>
                Do dodania: {counts.add} · Do poprawienia: {counts.mend} · Pominięte: {counts.skip}
              </Trans>
            </p>
            <Checkbox
              label={<Trans>Pierwszy wiersz to nagłówek</Trans>}
              checked={pasted.hasHeader}
              onChange={({ currentTarget }) => pasted.setHasHeader(currentTarget.checked)}
            />
          </div>
          <NewOrganisations names={newOrganisations} />
          <PastedRows
            label={t`Podgląd wklejonych osób`}
            pasted={pasted}
            columnLabels={columnLabels}
            columnsToMend={(row) =>
              columnsToMend(row, pasted.columns, verdicts.get(row.line)?.refusals ?? [])
            }
            state={(row) => (
              <PastedPersonState
                row={row}
                verdict={verdicts.get(row.line)}
                onChoose={(choice) => choose(row.line, choice)}
              />
            )}
          />
        </>
      )}
      {checkFailure !== undefined && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie udało się sprawdzić, czy te osoby są już w katalogu.</Trans>{' '}
          <Button size="compact-sm" variant="default" onClick={() => void checkFailure.refetch()}>
            <Trans>Sprawdź ponownie</Trans>
          </Button>
        </p>
      )}
      {create.isError && (
        <p role="alert" className={classes['failure']}>
          {statusOf(create.error) === 409 ? (
            <Trans>Część tych wierszy dodano już wcześniej. Sprawdź katalog i wklej tylko brakujące.</Trans>
          ) : (
            <Trans>Nie dodano nikogo. Wiersze zostały: spróbuj ponownie za chwilę.</Trans>
          )}
        </p>
      )}
      <div className={classes['actions']}>
        {!isDone && (
          <Button
            disabled={counts.add === 0 || isChecking || checkFailure !== undefined}
            loading={create.isPending}
            onClick={add}
          >
            <Plural
              value={counts.add}
              _0="Dodaj osoby"
              one="Dodaj # osobę"
              few="Dodaj # osoby"
              many="Dodaj # osób"
              other="Dodaj # osoby"
            />
          </Button>
        )}
        {create.data === undefined ? (
          <Button variant="default" onClick={() => setPreview(false)}>
            <Trans>Wróć do wklejania</Trans>
          </Button>
        ) : (
          <>
            {!isDone && (
              <Button
                variant="default"
                onClick={() => pasted.drop(new Set(pasted.rows.map(({ line }) => line)))}
              >
                <Trans>Odrzuć resztę</Trans>
              </Button>
            )}
            <Button variant={isDone ? 'filled' : 'default'} onClick={onClose}>
              <Trans>Przejdź do katalogu</Trans>
            </Button>
          </>
        )}
      </div>
      <UnsavedGuard isDirty={counts.add + counts.mend > 0} />
    </div>
  )
}
