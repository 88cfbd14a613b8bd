import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import classes from './ReviewLinks.module.css'

/** Asks before a letter goes out, and says to whom and what it ends. */
export const MailQuestion = ({
  name,
  email,
  hasWorking,
  isPending,
  onConfirm,
  onClose,
}: {
  name: string
  email: string
  hasWorking: boolean
  isPending: boolean
  onConfirm: () => void
  onClose: () => void
}) => (
  <div role="alert" className={classes['question']}>
    <p>
      <Trans>
        List z nowym linkiem pójdzie teraz na adres <strong>{email}</strong> ({name}).
      </Trans>{' '}
      {hasWorking && <Trans>Poprzedni link przestanie działać.</Trans>}
    </p>
    <div className={classes['buttons']}>
      <Button loading={isPending} onClick={onConfirm}>
        <Trans>Wyślij teraz</Trans>
      </Button>
      <Button variant="default" onClick={onClose}>
        <Trans>Anuluj</Trans>
      </Button>
    </div>
  </div>
)
