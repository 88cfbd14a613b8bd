import { useLingui } from '@lingui/react/macro'
import { personPresences, presenceLabels, type Presence } from '#src/api/presenceLabels.ts'
import classes from './PresenceChoice.module.css'

const shapes = { present: '●', absent: '✕', substitute: '◐' } as const

/** Whether somebody is there, as three large buttons; the pressed one pressed again says that nobody has looked. */
export const PresenceChoice = ({
  name,
  value,
  onChange,
}: {
  /** Whose presence it is. */
  name: string
  value: Presence
  onChange: (value: Presence) => void
}) => {
  const { t, i18n } = useLingui()
  return (
    <div role="group" aria-label={t`Obecność: ${name}`} className={classes['around']}>
      <div className={classes['choice']}>
        {personPresences.map((presence) => (
          <button
            key={presence}
            type="button"
            aria-pressed={value === presence}
            data-presence={presence}
            className={classes['button']}
            onClick={() => onChange(value === presence ? 'unknown' : presence)}
          >
            <span aria-hidden className={classes['shape']}>
              {shapes[presence]}
              {'\uFE0E'}
            </span>
            {i18n._(presenceLabels[presence])}
          </button>
        ))}
      </div>
    </div>
  )
}
