import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Ref } from 'react'
import type { ProgrammeItem } from '#contract/programme.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'
import { dayWords } from '#domain/timeWords.ts'
import { ItemBox } from './ItemBox.tsx'
import classes from './Timeline.module.css'

/** The items that have no hour yet, of whatever day; dragged from here onto the timeline and back. */
export const TimelineTray = ({
  ref,
  items,
  day,
  canMove,
}: {
  ref: Ref<HTMLElement>
  items: readonly ProgrammeItem[]
  day: string
  canMove: boolean
}) => {
  const { t, i18n } = useLingui()
  const count = items.length
  return (
    <section ref={ref} aria-label={t`Bez godziny`} className={classes['tray']}>
      <h2 className={classes['trayTitle']}>
        <Trans>Bez godziny</Trans> <span>{count}</span>
      </h2>
      {count === 0 ? (
        <p className={classes['quiet']}>
          {canMove ? (
            <Trans>Wszystko ma swoją godzinę. Upuszczone tutaj schodzi z osi czasu.</Trans>
          ) : (
            <Trans>Wszystko ma swoją godzinę.</Trans>
          )}
        </p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <ItemBox item={item} isReadOnly={!canMove} className={classes['waiting']}>
                <strong>{item.title}</strong>
                <span>
                  {i18n._(itemKindLabels[item.kind])}
                  {item.durationMinutes !== null && (
                    <>
                      {', '}
                      <Plural
                        value={item.durationMinutes}
                        one="# min"
                        few="# min"
                        many="# min"
                        other="# min"
                      />
                    </>
                  )}
                  {item.day !== day && `, ${dayWords(item.day, i18n.locale)}`}
                </span>
              </ItemBox>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
