import { Trans } from '@lingui/react/macro'
import type { EventPartner } from '#contract/partners.ts'
import type { ReviewLink } from '#contract/reviewLinks.ts'
import { ContactLinks } from './ContactLinks.tsx'
import classes from './ReviewLinks.module.css'

/** The partners of an event, each with the links of its contacts. */
export const PartnerLinks = ({
  eventId,
  partners,
  links,
  isOver,
}: {
  eventId: string
  partners: readonly EventPartner[]
  links: readonly ReviewLink[]
  isOver: boolean
}) => (
  <section aria-labelledby="partner-links" className={classes['section']}>
    <h2 id="partner-links">
      <Trans>Linki dla partnerów</Trans>
    </h2>
    {partners.length === 0 ? (
      <p className={classes['quiet']}>
        <Trans>Partnerzy pojawią się tutaj po zapisaniu powyżej.</Trans>
      </p>
    ) : (
      <ul aria-labelledby="partner-links" className={classes['rows']}>
        {partners.map((partner) => (
          <ContactLinks
            key={partner.id}
            eventId={eventId}
            organisationId={partner.organisationId}
            name={partner.name}
            links={links}
            isOver={isOver}
          />
        ))}
      </ul>
    )}
  </section>
)
