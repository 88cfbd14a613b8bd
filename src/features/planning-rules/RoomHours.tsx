import { Trans } from '@lingui/react/macro'
import { type Control, useController, useWatch } from 'react-hook-form'
import type { Room } from '#contract/events.ts'
import type { Interval, PlanningDetails } from '#contract/planning.ts'
import { IntervalFields } from './IntervalFields.tsx'
import classes from './PlanningForm.module.css'

/** When each of the event's rooms can be used; one without intervals always can. */
export const RoomHours = ({
  control,
  rooms,
  days,
  usual,
}: {
  control: Control<PlanningDetails, unknown, PlanningDetails>
  rooms: readonly Room[]
  days: readonly string[]
  usual: { from: string; to: string }
}) => {
  const { field } = useController({ control, name: 'rooms' })
  // Watched, for the field of a whole list does not see what is typed into one of its hours.
  const limited = useWatch({ control, name: 'rooms' })
  const put = (roomId: string, intervals: Interval[]) => {
    const others = limited.filter((one) => one.roomId !== roomId)
    const isKnown = others.length < limited.length
    if (intervals.length === 0) field.onChange(others)
    else if (isKnown)
      field.onChange(limited.map((one) => (one.roomId === roomId ? { roomId, intervals } : one)))
    else field.onChange([...limited, { roomId, intervals }])
  }
  return (
    <ul className={classes['subjects']}>
      {rooms.map(({ id, name }) => {
        const index = limited.findIndex(({ roomId }) => roomId === id)
        const intervals = limited[index]?.intervals ?? []
        return (
          <li key={id} className={classes['subject']}>
            <div className={classes['name']}>
              {name}
              {intervals.length === 0 && (
                <span className={classes['quiet']}>
                  <Trans>zawsze dostępna</Trans>
                </span>
              )}
            </div>
            <IntervalFields
              control={control}
              list="rooms"
              index={index}
              name={name}
              intervals={intervals}
              days={days}
              usual={usual}
              onChange={(next) => put(id, next)}
            />
          </li>
        )
      })}
    </ul>
  )
}
