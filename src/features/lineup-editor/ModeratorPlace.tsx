import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type PersonChoice, PersonPicker } from '#src/pickers/PersonPicker.tsx'
import classes from './LineupEditor.module.css'

/** The place of a panel's one moderator: whoever stands there, as `children`, or the choice of somebody. */
export const ModeratorPlace = ({
  takenIds,
  onChange,
  children,
}: {
  takenIds: readonly string[]
  onChange: (choice: PersonChoice | null) => void
  children: ReactNode
}) => {
  const { t } = useLingui()
  return (
    <section aria-label={t`Moderacja`} className={classes['moderator']}>
      <h3 className={classes['label']}>
        <Trans>Moderacja</Trans>
      </h3>
      {children ?? (
        <PersonPicker
          isLabelHidden
          label={t`Wybierz moderatora`}
          value={null}
          takenIds={takenIds}
          onChange={onChange}
        />
      )}
    </section>
  )
}
