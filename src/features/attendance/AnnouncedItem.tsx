import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type Control, type FieldValues, useWatch } from 'react-hook-form'
import type { AnnouncedItem as Item } from '#contract/attendance.ts'
import { countPresences } from '#domain/attendance.ts'
import classes from './Attendance.module.css'
import { type AttendanceValues, placeField } from './attendanceValues.ts'
import { ItemTime } from './ItemTime.tsx'
import { PresenceRow } from './PresenceRow.tsx'

/** One item of the programme with a row for everybody whom it announces. */
export const AnnouncedItem = ({
  item,
  control,
  onAll,
}: {
  item: Item
  control: Control<AttendanceValues, unknown, FieldValues>
  /** Marks those of these places whom nobody has looked for yet as present. */
  onAll: (appearanceIds: readonly string[]) => void
}) => {
  const { t } = useLingui()
  const { itemId, title, people } = item
  const ids = people.map(({ appearanceId }) => appearanceId)
  const marks = useWatch({ control, name: ids.map(placeField) })
  const { present, unknown } = countPresences(
    people,
    ids.flatMap((appearanceId, index) => {
      const presence = marks[index]?.presence ?? 'unknown'
      return presence === 'unknown' ? [] : [{ appearanceId, presence, substitute: '', note: '' }]
    }),
  )
  const all = people.length
  return (
    <section aria-labelledby={`item-${itemId}`} className={classes['item']}>
      <header className={classes['itemHeader']}>
        <div>
          <h3 id={`item-${itemId}`}>{title}</h3>
          <p className={classes['quiet']}>
            <ItemTime item={item} />{' '}
            <Trans>
              Na miejscu: {present} z {all}
            </Trans>
          </p>
        </div>
        {unknown > 0 && (
          <Button
            size="compact-md"
            variant="default"
            aria-label={unknown === all ? t`Wszyscy na miejscu: ${title}` : t`Reszta na miejscu: ${title}`}
            onClick={() => onAll(ids)}
          >
            {unknown === all ? <Trans>Wszyscy na miejscu</Trans> : <Trans>Reszta na miejscu</Trans>}
          </Button>
        )}
      </header>
      <ul className={classes['plain']}>
        {people.map((person) => (
          <PresenceRow key={person.appearanceId} person={person} control={control} />
        ))}
      </ul>
    </section>
  )
}
