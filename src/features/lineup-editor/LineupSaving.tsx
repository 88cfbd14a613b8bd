import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { FormActions } from '#src/form/FormActions.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'
import { LineupChanges } from './LineupChanges.tsx'
import classes from './LineupEditor.module.css'
import type { useLineup } from './useLineup.ts'

/** Under a changed line-up: what saving will change, "Zapisz", and a way to drop the changes that can itself be taken back. */
export const LineupSaving = ({
  lineup,
  children,
}: {
  lineup: ReturnType<typeof useLineup>
  /** What saving would undo. */
  children?: ReactNode
}) => {
  const { t } = useLingui()
  if (!lineup.isDirty || lineup.theirs !== null) return null
  return (
    <section aria-label={t`Zapisanie składu`} className={classes['saving']}>
      <h3 className={classes['label']}>
        <Trans>Zapisanie zmieni</Trans>
      </h3>
      <LineupChanges label={t`Zapisanie zmieni`} before={lineup.base} now={lineup.people} />
      {children}
      <FormActions
        isSaving={lineup.isSaving}
        failure={lineup.failure}
        onCancel={() =>
          showUndo({ message: <Trans>Odrzucono zmiany składu</Trans>, onUndo: lineup.discard() })
        }
      />
    </section>
  )
}
