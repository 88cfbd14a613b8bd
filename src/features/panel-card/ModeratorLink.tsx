import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import classes from './PanelCard.module.css'

/** Beside a panel: the link by which its moderator comes to the line-up, as `children`. */
export const ModeratorLink = ({ children }: { children: ReactNode }) => {
  const { t } = useLingui()
  return (
    <section aria-label={t`Link dla moderatora`} className={classes['box']}>
      <h2>
        <Trans>Link dla moderatora</Trans>
      </h2>
      {children}
    </section>
  )
}
