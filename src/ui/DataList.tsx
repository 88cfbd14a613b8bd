import { Trans, useLingui } from '@lingui/react/macro'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useEffect } from 'react'
import { DataCards } from './DataCards.tsx'
import classes from './DataList.module.css'
import { DataTable } from './DataTable.tsx'
import type { RowTarget } from './RowLink.tsx'
import { Skeleton } from './Skeleton.tsx'
import { useVisibleRows } from './useVisibleRows.ts'

/** A column: `sort` is the server's name of its order; the first column carries the row's link and is a card's first line. */
export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  sort?: string
  /** A CSS width; without one the column shares what is left. */
  width?: string
  align?: 'end'
  /** In a tall table never cut, whatever the lines: the row grows. The first column is so without asking. */
  isWhole?: boolean
  /** Left out where there is little room: of a card, and of a table in a narrow window. What goes `first` needs a wide window. */
  isMinor?: boolean | 'first'
}

/** A control before each row that stands beside the row's link, such as the box that chooses it; `label` heads its column. */
export type RowMark<Row> = { label: string; cell: (row: Row) => ReactNode }

const tableRowHeight = 36
/** The least that a card takes: it grows by what it says. */
const cardHeight = 64
/** Rows with room for two lines, and about what such a card takes. */
const tallHeights = { row: 52, card: 86 }
const pageAhead = 20
/** Phones, and tablets held upright, where the navigation stands beside the list; paper always has the table. */
const noRoomForTable = 'screen and (max-width: 63.99em)'

/**
 * A server-sorted list: a table, or cards where it has no room, of which only the rows near the window are in the page.
 * `rows` are those read so far, `undefined` before the first answer; `onNearEnd` asks for the next page. `sort` is a
 * column's `sort`, with `-` before it when descending. Printing shows every row read.
 */
export const DataList = <Row,>(props: {
  label: string
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[] | undefined
  total: number
  rowKey: (row: Row) => string
  rowTarget: (row: Row) => RowTarget
  sort?: string
  onSort?: (sort: string) => void
  mark?: RowMark<Row>
  /** Rows of two lines, for names that are longer than a column. */
  isTall?: boolean
  isStale?: boolean
  onNearEnd?: () => void
  /** Shown instead of the list when there is nothing in it. */
  empty: ReactNode
}) => {
  const { rows } = props
  if (rows === undefined) return <WaitingList label={props.label} />
  return rows.length === 0 ? props.empty : <FilledList {...props} rows={rows} />
}

const WaitingList = ({ label }: { label: string }) => {
  const { t } = useLingui()
  return (
    <div role="status" aria-label={t`Wczytywanie: ${label}`}>
      <Skeleton shape="rows" rows={12} />
    </div>
  )
}

const FilledList = <Row,>({
  label,
  columns,
  rows,
  total,
  rowKey,
  rowTarget,
  sort,
  onSort,
  mark,
  isTall = false,
  isStale = false,
  onNearEnd,
}: Parameters<typeof DataList<Row>>[0] & { rows: readonly Row[] }) => {
  const { i18n } = useLingui()
  const isOfCards = useMediaQuery(noRoomForTable, undefined, { getInitialValueInEffect: false })
  const heights = isTall ? tallHeights : { row: tableRowHeight, card: cardHeight }
  const visible = useVisibleRows({ count: rows.length, rowHeight: isOfCards ? heights.card : heights.row })
  const isNearEnd = visible.last >= rows.length - pageAhead && rows.length < total
  useEffect(() => {
    if (isNearEnd) onNearEnd?.()
  }, [isNearEnd, onNearEnd, rows.length])
  const numbers = new Intl.NumberFormat(i18n.locale)
  const shown = numbers.format(rows.length)
  const all = numbers.format(total)
  const common = { label, columns, rows, total, rowKey, rowTarget, mark, visible }
  return (
    <div className={classes['list']} aria-busy={isStale}>
      {isOfCards ? (
        <DataCards {...common} />
      ) : (
        <DataTable {...common} isTall={isTall} sort={sort} onSort={onSort} />
      )}
      {/* Everything is in sight: then the number is only for those who do not see it. */}
      <p role="status" className={classes[rows.length < total ? 'count' : 'spoken']}>
        {rows.length < total ? (
          <Trans>
            {shown} z {all}
          </Trans>
        ) : (
          <Trans>Razem: {all}</Trans>
        )}
      </p>
    </div>
  )
}
