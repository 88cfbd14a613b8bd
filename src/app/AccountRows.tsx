import { Trans, useLingui } from '@lingui/react/macro'
import { IconDevices, IconFingerprint, IconLogout } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { use } from 'react'
import { useMe } from '#src/api/session.ts'
import { SessionContext } from '#src/api/SessionContext.ts'
import { userRoleLabels } from '#src/api/userRoleLabels.ts'
import classes from './AccountRows.module.css'

/** Who is signed in, their sessions and passkeys, and the way out; `onChoose` closes the menu that holds them. */
export const AccountRows = ({ onChoose }: { onChoose: () => void }) => {
  const { t } = useLingui()
  const me = useMe()
  const { signOut } = use(SessionContext)
  if (me.kind !== 'staff') return null
  return (
    <div className={classes['rows']}>
      <p className={classes['who']}>
        <strong>{me.name}</strong>
        <span className={classes['quiet']}>{t(userRoleLabels[me.role].name)}</span>
      </p>
      <Link to="/settings/sessions" className={classes['row']} onClick={onChoose}>
        <IconDevices size={20} stroke={1.75} aria-hidden />
        <Trans>Moje sesje</Trans>
      </Link>
      <Link to="/settings/passkeys" className={classes['row']} onClick={onChoose}>
        <IconFingerprint size={20} stroke={1.75} aria-hidden />
        <Trans>Klucze dostępu</Trans>
      </Link>
      <button
        type="button"
        className={classes['row']}
        onClick={() => {
          onChoose()
          signOut()
        }}
      >
        <IconLogout size={20} stroke={1.75} aria-hidden />
        <Trans>Wyloguj</Trans>
      </button>
    </div>
  )
}
