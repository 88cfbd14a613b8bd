import { t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import classes from './showUndo.module.css'

/** Says what was done and offers one thing to do next for ten seconds. */
export const showAction = ({
  message,
  label,
  onAction,
}: {
  message: ReactNode
  label: ReactNode
  onAction: () => unknown
}) => {
  const id = notifications.show({
    autoClose: 10_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': t`Zamknij` },
    message: (
      <div className={classes['action']}>
        <span>{message}</span>
        <Button
          className={classes['button']}
          variant="light"
          size="compact-sm"
          onClick={() => {
            notifications.hide(id)
            onAction()
          }}
        >
          {label}
        </Button>
      </div>
    ),
  })
}

/** The same with "Cofnij"; undoing is a new change, made by `onUndo`. Where it rejects, that is said and it is offered again. */
export const showUndo = ({ message, onUndo }: { message: ReactNode; onUndo: () => unknown }) => {
  const undo = async () => {
    try {
      await onUndo()
    } catch {
      showUndo({ message: <Trans>Nie cofnięto. Spróbuj ponownie.</Trans>, onUndo })
    }
  }
  showAction({ message, label: <Trans>Cofnij</Trans>, onAction: undo })
}

/** Says what was done, where nothing needs undoing. */
export const showDone = (message: ReactNode) => {
  notifications.show({ message, withBorder: true, closeButtonProps: { 'aria-label': t`Zamknij` } })
}
