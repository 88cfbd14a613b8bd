import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import type { ProgrammeItem } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'
import { ItemBox } from './ItemBox.tsx'
import { SeverityMark } from './SeverityMark.tsx'
import { sizes } from './sizes.ts'
import classes from './TimelineItem.module.css'
import type { Severity } from './timelineModel.ts'

/**
 * One item at its time: its box, its words, and whether it `stretches`: has a lower edge to pull. Numbers are minutes from the first hour shown, and
 * columns. What it does is heard by the timeline around it, for all of its items at once. When one is moved, the others are
 * not rendered again.
 */
export const TimelineItem = memo(function TimelineItem({
  item,
  from,
  length,
  column,
  lane,
  lanes,
  isContinued,
  goesOn,
  when,
  where,
  severity,
  isHeld,
  isTabStop,
  isReadOnly,
}: {
  item: ProgrammeItem
  from: number
  length: number
  column: number
  lane: number
  lanes: number
  isContinued: boolean
  goesOn: boolean
  when: string
  where: string
  severity: Severity | undefined
  isHeld: boolean
  isTabStop: boolean
  isReadOnly: boolean
}) {
  const { i18n } = useLingui()
  const people = item.people.map(({ card }) => printedName(card)).join(', ')
  return (
    <ItemBox
      item={item}
      isReadOnly={isReadOnly}
      className={classes['item']}
      data-severity={severity}
      data-held={isHeld || undefined}
      data-continued={isContinued || undefined}
      data-goes-on={goesOn || undefined}
      data-stretches={(!isReadOnly && !goesOn) || undefined}
      data-length={length <= 10 ? 'tiny' : length <= 20 ? 'short' : undefined}
      data-unknown={item.durationMinutes === null || undefined}
      tabIndex={isTabStop ? 0 : -1}
      title={`${when} ${item.title}`}
      style={sizes({
        '--from': from,
        '--length': length,
        '--column': column,
        '--lane': lane,
        '--lanes': lanes,
      })}
    >
      <span className={classes['when']}>
        {isContinued && <span aria-hidden>↥ </span>}
        {when}
        {goesOn && <span aria-hidden> ↧</span>}
        {severity !== undefined && <SeverityMark severity={severity} />}
      </span>
      <strong className={classes['title']}>{item.title}</strong>
      <span className={classes['unseen']}>
        {i18n._(itemKindLabels[item.kind])}, {where}
        {isContinued && (
          <>
            , <Trans>ciąg dalszy z poprzedniego dnia</Trans>
          </>
        )}
      </span>
      {people !== '' && <span className={classes['people']}>{people}</span>}
    </ItemBox>
  )
})
