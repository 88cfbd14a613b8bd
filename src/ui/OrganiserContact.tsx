import { Trans } from '@lingui/react/macro'
import classes from './OrganiserContact.module.css'

/** Whom to call or write to, in one block; nothing where nobody was named. A phone opens the call. */
export const OrganiserContact = ({
  contact: { organisation, name, phone, email },
}: {
  contact: { organisation: string; name: string; phone: string; email: string }
}) =>
  name === '' && phone === '' && email === '' ? null : (
    <address className={classes['contact']}>
      <span className={classes['label']}>
        <Trans>Kontakt z organizatorem</Trans>
      </span>
      {[name, organisation].filter(Boolean).join(', ')}
      <span className={classes['ways']}>
        {phone !== '' && <a href={`tel:${phone.replaceAll(/[^+\d]/gu, '')}`}>{phone}</a>}
        {email !== '' && <a href={`mailto:${email}`}>{email}</a>}
      </span>
    </address>
  )
