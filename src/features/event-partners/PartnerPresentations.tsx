import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { EventPartner, Presence } from '#contract/partners.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import classes from './EventPartnersEditor.module.css'
import { PartnerPresentation } from './PartnerPresentation.tsx'

const presences: Readonly<Record<Presence, MessageDescriptor>> = {
  logo: msg`logo`,
  name: msg`tylko nazwa, bez logo`,
  none: msg`nie uczestniczy`,
}

/** How each partner is shown at the event; one is opened to be changed. */
export const PartnerPresentations = ({
  partners,
  startsOn,
}: {
  partners: readonly EventPartner[]
  startsOn: string
}) => {
  const { t } = useLingui()
  const [opened, setOpened] = useState<readonly string[]>([])
  if (partners.length === 0) return null
  return (
    <section aria-labelledby="shown" className={classes['funding']}>
      <h2 id="shown">
        <Trans>Jak partnerzy są pokazani</Trans>
      </h2>
      {partners.map((partner) => {
        const words = `${partner.name}: ${t(presences[partner.presence])}`
        return (
          <Permitted key={partner.id} operation="eventPartners.putDetails" otherwise={<p>{words}</p>}>
            <details
              className={classes['presence']}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open) setOpened((before) => [...new Set([...before, partner.id])])
              }}
            >
              <summary>{words}</summary>
              {opened.includes(partner.id) && <PartnerPresentation partner={partner} startsOn={startsOn} />}
            </details>
          </Permitted>
        )
      })}
    </section>
  )
}
