import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useRef, useState } from 'react'
import type { ReviewPartner } from '#contract/review.ts'
import { useRolePlaceWords } from '#src/api/useRolePlaceWords.ts'
import { FactList } from '#src/ui/FactList.tsx'
import { useReturnFocus } from '#src/ui/useReturnFocus.ts'
import { ConfirmForms } from './ConfirmForms.tsx'
import classes from './PartnerCard.module.css'
import { PartnerLogos } from './PartnerLogos.tsx'

// A phone pays for the fields when somebody changes something.
const PartnerCardForm = lazy(async () => ({
  default: (await import('./PartnerCardForm.tsx')).PartnerCardForm,
}))

/** What a partner keeps of itself: how it is named and reached, its place among the others and why, and its logos. */
export const PartnerCard = ({ partner }: { partner: ReviewPartner }) => {
  const { t } = useLingui()
  const placeWords = useRolePlaceWords()
  const [isEditing, setEditing] = useState(false)
  const section = useRef<HTMLElement>(null)
  const editButton = useReturnFocus(isEditing)
  const edit = () => {
    // The button goes; the form comes in the same section.
    section.current?.focus()
    setEditing(true)
  }
  const { card, roles } = partner
  const isOn = partner.event.state !== 'cancelled'
  return (
    <>
      <section ref={section} tabIndex={-1} aria-labelledby="card" className={classes['section']}>
        <h2 id="card">
          <Trans>Państwa karta</Trans>
        </h2>
        {isEditing ? (
          <Suspense>
            <PartnerCardForm partner={partner} onDone={() => setEditing(false)} />
          </Suspense>
        ) : (
          <>
            <FactList
              facts={[
                { key: 'name', label: t`Pełna nazwa`, value: card.name },
                { key: 'shortName', label: t`Nazwa skrócona`, value: card.shortName },
                { key: 'website', label: t`Strona internetowa`, value: card.website },
                {
                  key: 'contacts',
                  label: t`Kontakty`,
                  value: card.contacts
                    .map(({ name, email, phone }) => [name, email, phone].filter(Boolean).join(', '))
                    .join('; '),
                },
              ]}
            />
            {isOn && (
              <div>
                <Button ref={editButton} variant="default" onClick={edit}>
                  <Trans>Zmień kartę</Trans>
                </Button>
              </div>
            )}
          </>
        )}
      </section>
      {!isEditing && <ConfirmForms partner={partner} />}
      <section aria-labelledby="roles" className={classes['section']}>
        <h2 id="roles">
          <Trans>Rola i kolejność</Trans>
        </h2>
        <ul className={classes['plain']}>
          {roles.map((place) => (
            <li key={place.role}>{placeWords(place)}</li>
          ))}
        </ul>
      </section>
      <PartnerLogos partner={partner} />
    </>
  )
}
