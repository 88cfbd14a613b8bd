import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Passkey } from '#contract/passkeys.ts'
import rows from '#src/ui/ActionRows.module.css'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import { EnrolPasskey } from './EnrolPasskey.tsx'
import classes from './Passkeys.module.css'
import { RemovePasskey } from './RemovePasskey.tsx'
import { RenamePasskey } from './RenamePasskey.tsx'

/** One's own passkeys: where each is, when it was made and used; each can be renamed and removed, and another made. */
export const MyPasskeys = ({ passkeys }: { passkeys: readonly Passkey[] }) => {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [isAdding, setAdding] = useState(false)
  return (
    <div className={classes['part']}>
      {passkeys.length === 0 ? (
        <p>
          <Trans>Na tym koncie nie ma jeszcze klucza dostępu.</Trans>
        </p>
      ) : (
        <ul aria-label={t`Klucze dostępu`} className={rows['list']}>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <Button onClick={() => setAdding(true)}>
        <Trans>Dodaj klucz dostępu</Trans>
      </Button>
      {isAdding && (
        <Dialog title={<Trans>Nowy klucz dostępu</Trans>} onClose={() => setAdding(false)}>
          <EnrolPasskey
            onDone={async () => {
              await queryClient.invalidateQueries()
              setAdding(false)
              showDone(t`Dodano klucz dostępu`)
            }}
          />
        </Dialog>
      )}
    </div>
  )
}

const PasskeyRow = ({ passkey }: { passkey: Passkey }) => {
  const { t } = useLingui()
  const [asked, setAsked] = useState<'rename' | 'remove'>()
  const { name, createdAt, lastUsedAt, isBackedUp, isCurrent } = passkey
  const close = () => setAsked(undefined)
  return (
    <li className={rows['row']}>
      <div className={rows['words']}>
        <strong>{name}</strong>
        {isCurrent && (
          <span className={rows['current']}>
            {' · '}
            <Trans>otworzył tę sesję</Trans>
          </span>
        )}
        <span className={rows['quiet']}>
          {lastUsedAt === null ? (
            <Trans>
              od <Instant at={createdAt} />, jeszcze bez logowania
            </Trans>
          ) : (
            <Trans>
              od <Instant at={createdAt} />, ostatnio <Instant at={lastUsedAt} />
            </Trans>
          )}
          {' · '}
          {isBackedUp ? (
            <Trans>ma kopię poza tym urządzeniem</Trans>
          ) : (
            <Trans>tylko na jednym urządzeniu</Trans>
          )}
        </span>
      </div>
      <div className={classes['buttons']}>
        <Button variant="default" aria-label={t`Zmień nazwę: ${name}`} onClick={() => setAsked('rename')}>
          <Trans>Zmień nazwę</Trans>
        </Button>
        <DangerButton aria-label={t`Usuń klucz: ${name}`} onClick={() => setAsked('remove')}>
          <Trans>Usuń</Trans>
        </DangerButton>
      </div>
      {asked === 'rename' && <RenamePasskey passkey={passkey} onClose={close} />}
      {asked === 'remove' && <RemovePasskey passkey={passkey} onClose={close} />}
    </li>
  )
}
