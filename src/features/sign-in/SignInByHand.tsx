import { Trans } from '@lingui/react/macro'
import classes from './SignIn.module.css'

/** How somebody comes in where the server cannot send letters. */
export const SignInByHand = () => (
  <div className={classes['part']}>
    <p>
      <Trans>
        Ten serwer nie wysyła listów. O jednorazowy link do zalogowania warto poprosić osobę z rolą
        „Administracja”: tworzy się go w Ustawieniach, na liście zespołu.
      </Trans>
    </p>
    <p>
      <Trans>Na serwerze link dla osoby z rolą „Administracja” tworzy polecenie:</Trans>
    </p>
    <pre className={classes['command']}>npm run sign-in-link -- e-mail@example.org</pre>
  </div>
)
