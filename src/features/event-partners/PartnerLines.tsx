import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { cooperationInSentence, cooperationPhrase, roleLines } from '#domain/branding.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './EventPartnersEditor.module.css'
import type { PartnerCard, PartnerPlaces } from './partnerPlaces.ts'

/** How the partners are named in documents, as the form stands now; a case form nobody has given is named, never guessed. */
export const PartnerLines = ({ partners }: { partners: readonly (PartnerPlaces & PartnerCard)[] }) => {
  const { t } = useLingui()
  const lines = roleLines(partners)
  const sentence = cooperationInSentence(partners)
  const missing = cooperationPhrase(partners)?.missing ?? []
  return (
    <aside aria-label={t`Tak będzie w dokumentach`} className={classes['lines']}>
      <h2>
        <Trans>Tak będzie w dokumentach</Trans>
      </h2>
      {lines.length === 0 && (
        <p className={classes['quiet']}>
          <Trans>Jeszcze nikogo nie ma.</Trans>
        </p>
      )}
      {lines.map(({ role, text }) => (
        <p key={role} lang="pl">
          {text}
        </p>
      ))}
      {sentence !== null && (
        <>
          <h3>
            <Trans>W zdaniu</Trans>
          </h3>
          <p lang="pl">{sentence}</p>
        </>
      )}
      {missing.length > 0 && (
        <div className={classes['missing']}>
          <StateBadge state="remarks">
            <Trans>Brak narzędnika, więc nazwy stoją bez odmiany</Trans>
          </StateBadge>
          <ul>
            {missing.map(({ organisationId, name }) => (
              <li key={organisationId}>
                <Permitted operation="partners.putDetails" otherwise={name}>
                  <Link to="/partners/$organisationId/edit" params={{ organisationId }} hash="case-forms">
                    {name}
                  </Link>
                </Permitted>
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  )
}
