import { Trans, useLingui } from '@lingui/react/macro'
import type { Attendance } from '#contract/attendance.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { presenceLabels } from '#src/api/presenceLabels.ts'
import classes from './Attendance.module.css'
import { ItemTime } from './ItemTime.tsx'

/** Who came of those announced, to be read. */
export const AttendanceView = ({ attendance: { announced, presences } }: { attendance: Attendance }) => {
  const { i18n } = useLingui()
  const markOf = new Map(presences.map((mark) => [mark.appearanceId, mark]))
  return (
    <div className={classes['section']}>
      {announced.map((item) => (
        <section key={item.itemId} aria-labelledby={`item-${item.itemId}`} className={classes['item']}>
          <h3 id={`item-${item.itemId}`}>{item.title}</h3>
          <p className={classes['quiet']}>
            <ItemTime item={item} /> <Trans>zapowiedziani: {item.people.length}</Trans>
          </p>
          <ul className={classes['plain']}>
            {item.people.map(({ appearanceId, card }) => {
              const mark = markOf.get(appearanceId)
              const words = [
                i18n._(presenceLabels[mark?.presence ?? 'unknown']),
                mark?.substitute,
                mark?.note,
              ]
              return (
                <li key={appearanceId} className={classes['row']}>
                  <div className={classes['person']}>
                    <span className={classes['name']}>{printedName(card)}</span>
                    <span className={classes['quiet']}>{affiliation(card)}</span>
                  </div>
                  <span>{words.filter(Boolean).join(' · ')}</span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
