import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { SignInReason } from '#src/api/unauthorized.ts'
import { lackOf, useSession } from '#src/api/session.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { OrganiserContact } from '#src/ui/OrganiserContact.tsx'
import { AskForLink } from './AskForLink.tsx'
import { PasteLink } from './PasteLink.tsx'
import classes from './SessionEnded.module.css'

/**
 * A sign-in over the page: nothing under it goes away, and what was asked for waits. Closed without signing in, the page
 * stays as it is and says that it was refused.
 */
export const SessionEnded = ({
  reason,
  byPasskey,
  onClose,
}: {
  reason: SignInReason
  /** The way in by a passkey, for staff. */
  byPasskey: ReactNode
  onClose: () => void
}) => {
  const session = useSession()
  if (session === undefined || session.me.kind === 'nobody') return null
  const { me, contact, sendsMail } = session
  const { name } = me
  return (
    <Dialog
      title={
        reason === 'fresh' ? (
          <Trans>Zaloguj się ponownie</Trans>
        ) : reason === 'passkey' ? (
          <Trans>Potrzebny klucz dostępu</Trans>
        ) : (
          <Trans>Sesja się skończyła</Trans>
        )
      }
      onClose={onClose}
    >
      <div className={classes['parts']}>
        <p>
          {reason === 'fresh' ? (
            <Trans>
              Ta czynność daje uprawnienia albo usuwa dane na stałe, dlatego wymaga niedawnego zalogowania.
              Zostanie dokończona po zalogowaniu jako {name}.
            </Trans>
          ) : (
            <Trans>
              To, co wpisano, zostaje na swoim miejscu. Po ponownym wejściu jako {name} strona dokończy to, co
              zaczęto.
            </Trans>
          )}
        </p>
        {reason === 'passkey' ? (
          lackOf(me) === 'first' ? (
            <a href="/passkey" target="_blank" rel="noreferrer">
              <Trans>Utwórz klucz dostępu w drugiej karcie</Trans>
            </a>
          ) : (
            byPasskey
          )
        ) : (
          <>
            {me.kind === 'staff' ? (
              <>
                {byPasskey}
                <AskForLink email={me.email} sendsMail={sendsMail} />
              </>
            ) : (
              <p>
                <Trans>Otwórz jeszcze raz link z zaproszenia w tej przeglądarce albo wklej go tutaj.</Trans>
              </p>
            )}
            <PasteLink />
          </>
        )}
        <OrganiserContact contact={contact} />
      </div>
    </Dialog>
  )
}
