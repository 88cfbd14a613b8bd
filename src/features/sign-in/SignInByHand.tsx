import { Trans } from '@lingui/react/macro'
import classes from './SignIn.module.css'

/** How somebody comes in where the server cannot send letters. */
export const SignInByHand = () => (
  <div className={classes['part']}>
    <p>
      <Trans>
        Ten serwer nie wysyła listów. O jednorazowy link do logowania warto poprosić osobę z rolą
        „Administracja”: robi go w Ustawieniach, przy nazwisku w zespole.
      </Trans>
    </p>
    <p>
      <Trans>Kto prowadzi serwer, robi link dla ostatniego administratora poleceniem:</Trans>
    </p>
    <pre className={classes['command']}>npm run sign-in-link -- adres@example.org</pre>
  </div>
)
