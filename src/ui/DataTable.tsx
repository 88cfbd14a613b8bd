import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Column, RowMark } from './DataList.tsx'
import classes from './DataTable.module.css'
import { nameCutWords } from './nameCutWords.ts'
import { RowLink, type RowTarget } from './RowLink.tsx'
import type { VisibleRows } from './useVisibleRows.ts'

/** `DataList` where there is room: a real table of plain elements, rows of 36 px, or 52 px for two lines and more where a name needs them. */
export const DataTable = <Row,>({
  label,
  columns,
  rows,
  total,
  rowKey,
  rowTarget,
  mark,
  visible: { setBox, measureRow, moveFocus, indexes, before, after },
  isTall,
  sort,
  onSort,
}: {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  total: number
  rowKey: (row: Row) => string
  rowTarget: (row: Row) => RowTarget
  mark: RowMark<Row> | undefined
  visible: VisibleRows
  isTall: boolean
  sort: string | undefined
  onSort: ((sort: string) => void) | undefined
}) => (
  <table
    className={classes['table']}
    data-tall={isTall || undefined}
    aria-label={label}
    aria-rowcount={total + 1}
  >
    <colgroup>
      {mark && <col className={classes['markColumn']} />}
      {columns.map(({ key, width, isMinor }) => (
        <col key={key} data-minor={isMinor} style={width === undefined ? undefined : { width }} />
      ))}
    </colgroup>
    <thead>
      <tr aria-rowindex={1}>
        {mark && (
          <th scope="col">
            <span className={classes['hidden']}>{mark.label}</span>
          </th>
        )}
        {columns.map((column) => (
          <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
    {/* Arrow keys go from link to link. */}
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
    <tbody ref={setBox} onKeyDown={moveFocus} onPointerOver={nameCutWords}>
      {before > 0 && <tr aria-hidden style={{ height: before }} />}
      {indexes.map((index) => {
        const row = rows[index]
        return (
          row !== undefined && (
            <tr
              key={rowKey(row)}
              ref={isTall ? measureRow : undefined}
              data-index={index}
              aria-rowindex={index + 2}
              className={classes['row']}
            >
              {mark && <td className={classes['mark']}>{mark.cell(row)}</td>}
              {columns.map(({ key, cell, align, isMinor, isWhole = false }, position) => (
                <td key={key} data-align={align} data-minor={isMinor}>
                  <Lines isTall={isTall} isWhole={isWhole || position === 0}>
                    {position === 0 ? (
                      <RowLink target={rowTarget(row)} className={classes['link']}>
                        {cell(row)}
                      </RowLink>
                    ) : (
                      cell(row)
                    )}
                  </Lines>
                </td>
              ))}
            </tr>
          )
        )
      })}
      {after > 0 && <tr aria-hidden style={{ height: after }} />}
    </tbody>
  </table>
)

const Lines = ({ isTall, isWhole, children }: { isTall: boolean; isWhole: boolean; children: ReactNode }) =>
  isTall ? (
    <div className={classes['lines']} data-whole={isWhole || undefined}>
      {children}
    </div>
  ) : (
    children
  )

const HeaderCell = <Row,>({
  column: { label, sort: order, align, isMinor },
  sort,
  onSort,
}: {
  column: Column<Row>
  sort: string | undefined
  onSort: ((sort: string) => void) | undefined
}) => {
  if (order === undefined || onSort === undefined) {
    return (
      <th scope="col" data-align={align} data-minor={isMinor}>
        {label}
      </th>
    )
  }
  const direction = sort === order ? 'ascending' : sort === `-${order}` ? 'descending' : 'none'
  return (
    <th scope="col" data-align={align} data-minor={isMinor} aria-sort={direction}>
      <button
        type="button"
        className={classes['sort']}
        onClick={() => onSort(direction === 'ascending' ? `-${order}` : order)}
      >
        {label}
        {direction === 'ascending' && <IconArrowUp size={16} stroke={1.75} aria-hidden />}
        {direction === 'descending' && <IconArrowDown size={16} stroke={1.75} aria-hidden />}
      </button>
    </th>
  )
}
