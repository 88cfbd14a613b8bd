import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { OrganisationDetails } from '#contract/partners.ts'
import { newId } from '#domain/id.ts'
import {
  guessOrganisationColumns,
  type OrganisationColumn,
  readOrganisations,
} from '#domain/readOrganisations.ts'
import { api } from '#src/api/client.ts'
import { PasteBox } from '#src/form/PasteBox.tsx'
import { PastedRows } from '#src/form/PastedRows.tsx'
import { usePastedCells } from '#src/form/usePastedCells.ts'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { columnLabels } from './columnLabels.ts'
import { findDoubles, isSureDouble } from './findDoubles.ts'
import classes from './PasteOrganisations.module.css'
import { RowState } from './RowState.tsx'

/** The server takes this many at once. */
const atOnce = 1000

/**
 * Cells pasted from a spreadsheet become organisations after a preview: every row is shown, one that cannot be taken over says why and
 * is mended in place. A row that resembles an organisation of the directory, or a row above, says which; when it is surely the same one it is
 * skipped until somebody adds it after all.
 */
export const PasteOrganisations = ({
  onDone,
  onCancel,
}: {
  onDone: (created: number) => void
  onCancel: () => void
}) => {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [isPreview, setPreview] = useState(false)
  const [choices, setChoices] = useState<ReadonlyMap<number, 'skip' | 'add'>>(new Map())
  const [ids, setIds] = useState<ReadonlyMap<number, string>>(new Map())
  const pasted = usePastedCells<OrganisationColumn, OrganisationDetails>({
    guess: guessOrganisationColumns,
    read: readOrganisations,
  })
  const readable = pasted.rows.flatMap(({ line, value }) => (value === undefined ? [] : [{ line, value }]))
  const doubles = useQuery(findDoubles(readable))
  const create = useMutation(api.partners.createMany.mutationOptions())

  const choiceOf = (line: number) =>
    choices.get(line) ?? (doubles.data?.get(line)?.some(isSureDouble) === true ? 'skip' : 'add')
  const toAdd = readable.filter(({ line }) => choiceOf(line) === 'add').slice(0, atOnce)
  const refused = pasted.rows.length - readable.length
  const skipped = readable.filter(({ line }) => choiceOf(line) === 'skip').length

  const add = () => {
    // The same ids again when an answer was lost, so that nothing is added twice.
    const kept = new Map(toAdd.map(({ line }) => [line, ids.get(line) ?? newId()]))
    setIds(kept)
    const organisations = toAdd.map(({ line, value }) => ({ ...value, id: kept.get(line) ?? newId() }))
    const lines = new Set(toAdd.map(({ line }) => line))
    create.mutate(
      { organisations },
      {
        onSuccess: ({ created }) => {
          // At once: the question about unsaved changes must know before the page is left.
          flushSync(() => {
            pasted.drop(lines)
            setIds(new Map())
          })
          if (lines.size + skipped === pasted.rows.length) onDone(created)
        },
      },
    )
  }

  if (!isPreview) {
    return (
      <PasteBox
        label={t`Komórki z arkusza`}
        description={t`Jedna organizacja w wierszu: nazwa, skrót, NIP, adres i inne kolumny w dowolnej kolejności. Z nagłówkiem kolumny rozpoznają się same.`}
        initialText={text}
        onContinue={(pastedText) => {
          setText(pastedText)
          pasted.paste(pastedText)
          setPreview(true)
        }}
        onCancel={onCancel}
      />
    )
  }
  const count = toAdd.length
  return (
    <div className={classes['preview']}>
      <UnsavedGuard isDirty={toAdd.length + refused > 0} />
      <p role="status" className={classes['summary']}>
        <Plural
          value={count}
          _0="Nic do dodania"
          one="# organizacja do dodania"
          few="# organizacje do dodania"
          many="# organizacji do dodania"
          other="# organizacji do dodania"
        />
        {' · '}
        <Trans>pominięte: {skipped}</Trans>
        {' · '}
        <Trans>do poprawienia: {refused}</Trans>
      </p>
      <Checkbox
        label={t`Pierwszy wiersz to nagłówek`}
        checked={pasted.hasHeader}
        onChange={({ currentTarget }) => pasted.setHasHeader(currentTarget.checked)}
      />
      <PastedRows
        label={t`Wklejone wiersze`}
        pasted={pasted}
        columnLabels={columnLabels(t)}
        state={(row) => (
          <RowState
            row={row}
            doubles={doubles.data?.get(row.line) ?? []}
            choice={choiceOf(row.line)}
            onChoose={(choice) => setChoices((before) => new Map(before).set(row.line, choice))}
          />
        )}
      />
      {doubles.isError && (
        <p role="alert">
          <Trans>Nie udało się sprawdzić, czy te organizacje są już w katalogu.</Trans>{' '}
          <Button size="compact-sm" variant="default" onClick={() => void doubles.refetch()}>
            <Trans>Sprawdź ponownie</Trans>
          </Button>
        </p>
      )}
      {create.isError && (
        <p role="alert">
          <Trans>Nie dodano. Wiersze zostały; spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
      <div className={classes['actions']}>
        <Button
          disabled={count === 0 || doubles.isFetching || doubles.isError}
          loading={create.isPending}
          onClick={add}
        >
          <Plural
            value={count}
            _0="Dodaj organizacje"
            one="Dodaj # organizację"
            few="Dodaj # organizacje"
            many="Dodaj # organizacji"
            other="Dodaj # organizacji"
          />
        </Button>
        <Button variant="default" onClick={() => setPreview(false)}>
          <Trans>Wróć do wklejania</Trans>
        </Button>
        {create.isSuccess && (
          <Button
            variant="default"
            onClick={() => {
              // At once: the question about unsaved changes must know before the page is left.
              flushSync(() => pasted.drop(new Set(pasted.rows.map(({ line }) => line))))
              onCancel()
            }}
          >
            <Trans>Odrzuć resztę</Trans>
          </Button>
        )}
      </div>
    </div>
  )
}
