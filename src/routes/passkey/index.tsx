import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { createFileRoute } from '@tanstack/react-router'
import { use } from 'react'
import { client } from '#src/api/client.ts'
import { useSession } from '#src/api/session.ts'
import { SessionContext } from '#src/api/SessionContext.ts'
import { EnrolPasskey } from '#src/features/passkeys/EnrolPasskey.tsx'
import { NoPasskeys } from '#src/features/passkeys/NoPasskeys.tsx'
import { PasskeySignIn } from '#src/features/passkeys/PasskeySignIn.tsx'
import { OrganiserContact } from '#src/ui/OrganiserContact.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { ownPath } from '#src/routes/-placeFor.ts'
import classes from './-PasskeyScreen.module.css'

export const Route = createFileRoute('/passkey/')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = ownPath(search['next'])
    return next === undefined ? {} : { next }
  },
  component: PasskeyScreen,
})

/** All that there is for staff whose role comes in by a passkey only, until their session has one. */
function PasskeyScreen() {
  const session = useSession()
  const { next = '/' } = Route.useSearch()
  const { enter, signOut } = use(SessionContext)
  if (session?.me.kind !== 'staff') return null
  const { needsPasskey, name } = session.me
  return (
    <>
      <PageHeader title={<Trans>Klucz dostępu</Trans>} facts={name} />
      <div className={classes['parts']}>
        {needsPasskey === 'sign-in' ? (
          <>
            <p>
              <Trans>To konto ma klucz dostępu i bez niego się nie otworzy: sam link nie wystarcza.</Trans>
            </p>
            <PasskeySignIn isFirstChoice next={next} otherwise={<NoPasskeys />} />
            <p className={classes['quiet']}>
              <Trans>
                Klucz zgubiony? Usunąć go może osoba z rolą „Administracja”, w Ustawieniach na stronie tej
                osoby w zespole, a na serwerze polecenie{' '}
                <code>npm run sign-in-link -- EMAIL --lost-passkeys</code>. Potem wystarczy nowy link.
              </Trans>
            </p>
          </>
        ) : (
          <>
            <p>
              <Trans>
                Ta rola czyta dane osobowe, dlatego wymaga klucza dostępu: odcisku palca, twarzy albo kodu PIN
                tego urządzenia. Tworzy się go raz, a potem loguje nim bez listów.
              </Trans>
            </p>
            <EnrolPasskey onDone={async () => enter(await client.session.get(), next)} />
          </>
        )}
        <div>
          <Button variant="subtle" onClick={signOut}>
            <Trans>Wyloguj</Trans>
          </Button>
        </div>
        <OrganiserContact contact={session.contact} />
      </div>
    </>
  )
}
