import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReviewPartner } from '#contract/review.ts'
import { type CaseName, missingCaseForms } from '#domain/caseForms.ts'
import { caseSentence } from '#domain/caseSentences.ts'
import { api } from '#src/api/client.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './PartnerCard.module.css'

const cases = [
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
] as const satisfies readonly CaseName[]

/** The name as documents inflect it, heard in the sentence where it is used, and the one press that says it is right. */
export const ConfirmForms = ({
  partner: {
    id,
    card: { revision, ...card },
    event,
  },
}: {
  partner: ReviewPartner
}) => {
  const { t } = useLingui()
  const { mutate, isPending, error } = useMutation(api.review.putCard.mutationOptions())
  const given = cases.filter((name) => card[name] !== '')
  const isComplete = missingCaseForms(card).length === 0
  return (
    <section aria-labelledby="forms" className={classes['section']}>
      <h2 id="forms">
        <Trans>Nazwa w przypadkach</Trans>
      </h2>
      {given.length > 0 && (
        <ul className={classes['plain']} lang="pl">
          {given.map((name) => (
            <li key={name}>„{caseSentence(name, card[name])}”</li>
          ))}
        </ul>
      )}
      {card.areFormsConfirmed ? (
        <p>
          <StateBadge state="confirmed">{t`Formy potwierdzone, można je drukować`}</StateBadge>
        </p>
      ) : isComplete ? (
        <>
          <p className={classes['quiet']}>
            <Trans>Bez Państwa potwierdzenia organizator nie wydrukuje odmienionej nazwy.</Trans>
          </p>
          {event.state !== 'cancelled' && (
            <div>
              <Button
                loading={isPending}
                onClick={() => mutate({ ...card, eventPartnerId: id, revision, areFormsConfirmed: true })}
              >
                <Trans>Formy są poprawne, można je drukować</Trans>
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className={classes['quiet']}>
          <Trans>
            Brakuje dopełniacza, narzędnika lub miejscownika. Można je uzupełnić przyciskiem „Zmień kartę”;
            propozycje są przygotowane.
          </Trans>
        </p>
      )}
      {error !== null && (
        <p role="alert" className={classes['failure']}>
          {statusOf(error) === 409 ? (
            <Trans>Karta zmieniła się w międzyczasie. Proszę sprawdzić formy i potwierdzić ponownie.</Trans>
          ) : (
            <Trans>Nie zapisano. Spróbuj ponownie za chwilę.</Trans>
          )}
        </p>
      )}
    </section>
  )
}
