import type { Column, RowMark } from './DataList.tsx'
import classes from './DataCards.module.css'
import { RowLink, type RowTarget } from './RowLink.tsx'
import type { VisibleRows } from './useVisibleRows.ts'

/** `DataList` where a table has no room: the first column above the others, in as many lines as they need. */
export const DataCards = <Row,>({
  label,
  columns: [title, ...others],
  rows,
  total,
  rowKey,
  rowTarget,
  mark,
  visible: { setBox, measureRow, moveFocus, indexes, before, after },
}: {
  label: string
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  total: number
  rowKey: (row: Row) => string
  rowTarget: (row: Row) => RowTarget
  mark: RowMark<Row> | undefined
  visible: VisibleRows
}) => (
  // Arrow keys go from link to link.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
  <ul ref={setBox} aria-label={label} className={classes['cards']} onKeyDown={moveFocus}>
    {before > 0 && <li aria-hidden style={{ height: before }} />}
    {indexes.map((index) => {
      const row = rows[index]
      return (
        row !== undefined && (
          <li
            key={rowKey(row)}
            ref={measureRow}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            className={classes['card']}
            data-marked={mark !== undefined || undefined}
          >
            {mark && <div className={classes['mark']}>{mark.cell(row)}</div>}
            <RowLink target={rowTarget(row)} className={classes['link']}>
              {title.cell(row)}
            </RowLink>
            <div className={classes['facts']}>
              {others
                .filter(({ isMinor = false }) => isMinor === false)
                .map(({ key, cell }) => (
                  <span key={key}>{cell(row)}</span>
                ))}
            </div>
          </li>
        )
      )
    })}
    {after > 0 && <li aria-hidden style={{ height: after }} />}
  </ul>
)
