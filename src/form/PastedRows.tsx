import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import classes from './PastedRows.module.css'
import type { PastedCells, PastedRow } from './usePastedCells.ts'

/**
 * Pasted rows before they become records: what each column means (choosable), what is to be said about each row (`state`),
 * and the cells to mend as fields in place. What was mended stays a field. Wide tables scroll in their own strip.
 */
export const PastedRows = <Column extends string, Value>({
  label,
  pasted: { rows, columns, headers, match, mend },
  columnLabels,
  columnsToMend = (row) => row.problems.flatMap(({ column }) => (column === null ? [] : [column])),
  state,
}: {
  label: string
  pasted: PastedCells<Column, Value>
  columnLabels: Readonly<Record<Column, string>>
  columnsToMend?: (row: PastedRow<Column, Value>) => readonly Column[]
  state: (row: PastedRow<Column, Value>) => ReactNode
}) => {
  const { t } = useLingui()
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set())
  return (
    // Scrolled sideways with the arrow keys, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={label} tabIndex={0} className={classes['strip']}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col" className={classes['line']}>
              <Trans>Wiersz</Trans>
            </th>
            <th scope="col" className={classes['state']}>
              <Trans>Stan</Trans>
            </th>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                <MeaningSelect
                  label={t`Znaczenie kolumny ${index + 1}`}
                  value={column}
                  columnLabels={columnLabels}
                  onChange={(chosen) => match(index, chosen)}
                />
                {headers[index] !== undefined && <span className={classes['header']}>{headers[index]}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const toMend = columnsToMend(row)
            return (
              <tr key={row.line}>
                <th scope="row" className={classes['line']}>
                  {row.line}
                </th>
                <td className={classes['state']}>{state(row)}</td>
                {columns.map((column, index) => {
                  const place = `${row.line}.${index}`
                  const name = column === null ? t`nieznane` : columnLabels[column]
                  return (
                    <td key={index} data-unused={column === null || undefined}>
                      {(column !== null && toMend.includes(column)) || mended.has(place) ? (
                        <CellField
                          label={t`Wiersz ${row.line}: ${name}`}
                          text={row.cells[index] ?? ''}
                          onChange={(text) => {
                            setMended((places) => new Set(places).add(place))
                            mend(row.line, index, text)
                          }}
                        />
                      ) : (
                        row.cells[index]
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const MeaningSelect = <Column extends string>({
  label,
  value,
  columnLabels,
  onChange,
}: {
  label: string
  value: Column | null
  columnLabels: Readonly<Record<Column, string>>
  onChange: (column: Column | null) => void
}) => {
  const { t } = useLingui()
  // The keys of a full record are its columns.
  const options = Object.keys(columnLabels) as Column[]
  return (
    <select
      aria-label={label}
      className={classes['select']}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(options.find((column) => column === currentTarget.value) ?? null)
      }
    >
      <option value="">{t`(pomiń kolumnę)`}</option>
      {options.map((column) => (
        <option key={column} value={column}>
          {columnLabels[column]}
        </option>
      ))}
    </select>
  )
}

/** One cell as a field; a change counts when the field is left or Enter is pressed, so that a row is not judged by half a word. */
const CellField = ({
  label,
  text,
  onChange,
}: {
  label: string
  text: string
  onChange: (text: string) => void
}) => {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    if (typed !== null && typed !== text) onChange(typed)
    setTyped(null)
  }
  return (
    <input
      aria-label={label}
      className={classes['field']}
      value={typed ?? text}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle()
        if (key === 'Escape') setTyped(null)
      }}
    />
  )
}
