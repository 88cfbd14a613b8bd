import { Trans } from '@lingui/react/macro'
import type { Organisation } from '#contract/partners.ts'
import classes from './OrganisationCard.module.css'

/** Whom to write to, the main contact first. */
export const OrganisationContacts = ({ contacts }: { contacts: Organisation['contacts'] }) => (
  <section aria-labelledby="contacts" className={classes['part']}>
    <h2 id="contacts">
      <Trans>Kontakty</Trans>
    </h2>
    {contacts.length === 0 ? (
      <p className={classes['quiet']}>
        <Trans>Nie wiadomo jeszcze, do kogo pisać.</Trans>
      </p>
    ) : (
      <ul className={classes['plain']}>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <strong>{contact.name}</strong>
            {contact.position !== '' && <span className={classes['quiet']}> {contact.position}</span>}
            {contact.email !== '' && (
              <>
                <br />
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </>
            )}
            {contact.phone !== '' && (
              <>
                <br />
                <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
)
