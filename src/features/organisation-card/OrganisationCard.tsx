import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Organisation } from '#contract/partners.ts'
import { missingFormsInRoles } from '#domain/branding.ts'
import { caseSentence } from '#domain/caseSentences.ts'
import { printedName } from '#domain/printedName.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { MissingForms } from './MissingForms.tsx'
import classes from './OrganisationCard.module.css'
import { OrganisationContacts } from './OrganisationContacts.tsx'
import { OrganisationRoles } from './OrganisationRoles.tsx'

const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const

/** Everything the directory knows about an organisation, to be read. */
export const OrganisationCard = ({ organisation }: { organisation: Organisation }) => {
  const { t } = useLingui()
  const missing = missingFormsInRoles(
    organisation,
    organisation.events.flatMap(({ roles }) => roles),
  )
  const given = cases.filter((name) => organisation[name] !== '')
  const identifiers = (['nip', 'regon', 'krs'] as const).filter((name) => organisation[name] !== '')
  return (
    <div className={classes['card']}>
      <div className={classes['column']}>
        <Part title={<Trans>Nazwa w dokumentach</Trans>} id="names">
          {missing.length > 0 && (
            <p className={classes['missing']}>
              <MissingForms cases={missing} />{' '}
              <Permitted operation="partners.putDetails">
                <Link
                  data-alone
                  to="/partners/$organisationId/edit"
                  params={{ organisationId: organisation.id }}
                  hash="case-forms"
                >
                  <Trans>Uzupełnij przypadki</Trans>
                </Link>
              </Permitted>
            </p>
          )}
          {given.length === 0 ? (
            missing.length === 0 && (
              <p className={classes['quiet']}>
                <Trans>Nie podano form; żadna rola ich dotąd nie potrzebuje.</Trans>
              </p>
            )
          ) : (
            <>
              <p>
                {organisation.areFormsConfirmed ? (
                  <StateBadge state="confirmed">
                    <Trans>formy potwierdzone przez partnera</Trans>
                  </StateBadge>
                ) : (
                  <StateBadge state="draft">
                    <Trans>formy niepotwierdzone przez partnera</Trans>
                  </StateBadge>
                )}
              </p>
              <ul className={classes['plain']} lang="pl">
                {given.map((name) => (
                  <li key={name}>{caseSentence(name, organisation[name])}</li>
                ))}
              </ul>
            </>
          )}
        </Part>
        <OrganisationRoles events={organisation.events} />
        <Part title={<Trans>Osoby</Trans>} id="people">
          {organisation.people.length === 0 ? (
            <p className={classes['quiet']}>
              <Trans>Nikt z bazy osób nie jest z tej organizacji.</Trans>
            </p>
          ) : (
            <ul className={classes['plain']}>
              {organisation.people.map((person) => (
                <li key={person.id}>
                  <Link data-alone to="/guests/$personId" params={{ personId: person.id }}>
                    {printedName(person)}
                  </Link>
                  {person.position !== '' && <span className={classes['quiet']}> {person.position}</span>}
                </li>
              ))}
            </ul>
          )}
        </Part>
      </div>
      <div className={classes['column']}>
        <OrganisationContacts contacts={organisation.contacts} />
        <Part title={<Trans>Rejestry i adres</Trans>} id="registers">
          <dl className={classes['facts']}>
            {identifiers.map((name) => (
              <Fact key={name} label={name.toUpperCase()}>
                {organisation[name]}
              </Fact>
            ))}
            {organisation.address !== '' && <Fact label={t`Adres`}>{organisation.address}</Fact>}
            {organisation.website !== '' && (
              <Fact label={t`Strona`}>
                <a href={organisation.website} rel="noreferrer">
                  {organisation.website.replace(/^https?:\/\//u, '')}
                </a>
              </Fact>
            )}
          </dl>
          {identifiers.length === 0 && organisation.address === '' && organisation.website === '' && (
            <p className={classes['quiet']}>
              <Trans>Nie podano.</Trans>
            </p>
          )}
        </Part>
        {organisation.notes !== '' && (
          <Part title={<Trans>Notatki</Trans>} id="notes">
            <p className={classes['notes']}>{organisation.notes}</p>
          </Part>
        )}
      </div>
    </div>
  )
}

const Part = ({ title, id, children }: { title: ReactNode; id: string; children: ReactNode }) => (
  <section aria-labelledby={id} className={classes['part']}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
