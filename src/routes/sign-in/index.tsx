import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSession } from '#src/api/session.ts'
import { SignIn } from '#src/features/sign-in/SignIn.tsx'
import { SignInByHand } from '#src/features/sign-in/SignInByHand.tsx'
import { OrganiserContact } from '#src/ui/OrganiserContact.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { ownPath } from '#src/routes/-placeFor.ts'
import classes from './-SignInScreen.module.css'

// After the first sight of the screen: most come by a link.
const PasskeySignIn = lazy(() =>
  import('#src/features/passkeys/PasskeySignIn.tsx').then((module) => ({ default: module.PasskeySignIn })),
)

export const Route = createFileRoute('/sign-in/')({
  // Where the sign-in leads; the root route reads it.
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = ownPath(search['next'])
    return next === undefined ? {} : { next }
  },
  component: SignInScreen,
})

function SignInScreen() {
  const session = useSession()
  const { next } = Route.useSearch()
  if (session === undefined) return null
  return (
    <>
      <PageHeader title={<Trans>Zaloguj się</Trans>} />
      <div className={classes['parts']}>
        {session.sendsMail ? <SignIn /> : <SignInByHand />}
        <Suspense>
          <PasskeySignIn mayRemember next={next ?? '/'} />
        </Suspense>
        <p className={classes['quiet']}>
          <Trans>
            Osoby zaproszone na wydarzenie nie mają konta: wchodzą przez link z zaproszenia, który można
            otworzyć wiele razy.
          </Trans>
        </p>
        <OrganiserContact contact={session.contact} />
      </div>
    </>
  )
}
