import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, use, useState } from 'react'
import { knowsPasskeys, signInByPasskey } from '#src/api/passkeys.ts'
import { SessionContext } from '#src/api/SessionContext.ts'
import { passkeyRefusal } from './passkeyRefusal.ts'
import classes from './Passkeys.module.css'

/**
 * Comes in by a passkey: the browser asks which, and whose it is the key says. `next`: where that leads; without it
 * somebody goes on where they are.
 */
export const PasskeySignIn = ({
  next,
  isFirstChoice = false,
  otherwise = null,
  mayRemember = false,
}: {
  next?: string | undefined
  isFirstChoice?: boolean
  /** What is said in a browser that knows no passkeys. */
  otherwise?: ReactNode
  mayRemember?: boolean
}) => {
  const { t } = useLingui()
  const { enter } = use(SessionContext)
  const [remember, setRemember] = useState(false)
  const signIn = useMutation({
    mutationFn: async () => enter(await signInByPasskey(remember), next),
    // Asking twice would ask the person twice.
    retry: false,
  })
  if (!knowsPasskeys()) return otherwise
  return (
    <div className={classes['part']}>
      {mayRemember && (
        <Checkbox
          label={t`Zapamiętaj na tym urządzeniu`}
          description={t`Na 14 dni. Lepiej nie na urządzeniu, z którego korzysta kilka osób.`}
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
      )}
      <Button
        variant={isFirstChoice ? 'filled' : 'default'}
        loading={signIn.isPending}
        onClick={() => signIn.mutate()}
      >
        <Trans>Zaloguj się kluczem dostępu</Trans>
      </Button>
      {signIn.error !== null && (
        <p role="alert" className={classes['failure']}>
          {passkeyRefusal(signIn.error)}
        </p>
      )}
    </div>
  )
}
