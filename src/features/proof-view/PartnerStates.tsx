import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Proof, ProofPartnerState } from '#contract/materials.ts'
import { channelLabels } from '#src/api/channelLabels.ts'
import { proofAnswerLabels } from '#src/api/proofAnswerLabels.ts'
import { proofStateLabels } from '#src/api/proofStateLabels.ts'
import { factsChangeKey, useFactsChangeWords } from '#src/api/useFactsChangeWords.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './ProofView.module.css'

const dialogs = () => import('./ProofDecisionDialog.tsx')
const StaffProofDialog = lazy(async () => ({ default: (await dialogs()).StaffProofDialog }))
const WriteDownProofDialog = lazy(async () => ({ default: (await dialogs()).WriteDownProofDialog }))

/** Where each partner stands with this version, why an answer no longer counts, what was answered, and what staff can do. */
export const PartnerStates = ({ proof }: { proof: Proof }) => {
  const { t } = useLingui()
  const nameOf = (organisationId: string) =>
    proof.partners.find((one) => one.organisationId === organisationId)?.name ?? null
  return (
    <section aria-labelledby="partners" className={classes['part']}>
      <h2 id="partners">
        <Trans>Partnerzy</Trans>
      </h2>
      <ul aria-label={t`Odpowiedzi partnerów`} className={classes['rows']}>
        {proof.partners.map((partner) => (
          <li key={partner.eventPartnerId} id={`partner-${partner.eventPartnerId}`}>
            <Partner proof={proof} partner={partner} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Partner = ({
  proof,
  partner,
  nameOf,
}: {
  proof: Proof
  partner: ProofPartnerState
  nameOf: (organisationId: string) => string | null
}) => {
  const { t, i18n } = useLingui()
  const word = useFactsChangeWords(nameOf)
  const [open, setOpen] = useState<'on-behalf' | 'skipped' | 'reopened' | null>(null)
  const { name, state, changes, asked, decision } = partner
  const label = proofStateLabels[state]
  return (
    <div role="group" aria-label={name} className={classes['partner']}>
      <p>
        <strong>{name}</strong> <StateBadge state={label.badge}>{i18n._(label.word)}</StateBadge>
      </p>
      {state === 'waiting' && asked !== null && (
        <p className={classes['quiet']}>
          <Trans>
            odpowiedź do <EventDay startsOn={asked.deadline} />
          </Trans>
        </p>
      )}
      {changes.length > 0 && (
        <ul aria-label={t`Co się zmieniło: ${name}`} className={classes['changes']}>
          {changes.map((change) => (
            <li key={factsChangeKey(change)}>{word(change)}</li>
          ))}
        </ul>
      )}
      {decision !== null && <Decided decision={decision} />}
      {proof.isNewest && (
        <Permitted operation="proofs.decide">
          <div className={classes['actions']}>
            <Button variant="default" size="compact-sm" onClick={() => setOpen('on-behalf')}>
              <Trans>Zapisz w imieniu</Trans>
            </Button>
            {state !== 'accepted' && state !== 'skipped' && (
              <Button variant="default" size="compact-sm" onClick={() => setOpen('skipped')}>
                <Trans>Pomiń z uzasadnieniem</Trans>
              </Button>
            )}
            {decision !== null && (
              <Button variant="default" size="compact-sm" onClick={() => setOpen('reopened')}>
                <Trans>Zapytaj ponownie</Trans>
              </Button>
            )}
          </div>
        </Permitted>
      )}
      <Suspense>
        {open === 'on-behalf' && (
          <WriteDownProofDialog proof={proof} partner={partner} onClose={() => setOpen(null)} />
        )}
        {(open === 'skipped' || open === 'reopened') && (
          <StaffProofDialog kind={open} proof={proof} partner={partner} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </div>
  )
}

/** What was decided, by whom and which way: what staff wrote down is never shown as a partner's own answer. */
const Decided = ({ decision }: { decision: NonNullable<ProofPartnerState['decision']> }) => {
  const { i18n } = useLingui()
  const { answer, way, channel, actor, at, proofNumber, comment, note } = decision
  const [said, by] = [
    i18n._(proofAnswerLabels[answer]),
    channel === null ? '' : i18n._(channelLabels[channel]),
  ]
  return (
    <div className={classes['quiet']}>
      <p>
        {way === 'on-behalf' ? (
          <Trans>
            wersja {proofNumber}: {said}; zapisano w imieniu ({by}), {actor}, <Instant at={at} />
          </Trans>
        ) : (
          <Trans>
            wersja {proofNumber}: {said}, {actor}, <Instant at={at} />
          </Trans>
        )}
      </p>
      {comment !== '' && <q>{comment}</q>}
      {note !== '' && <q>{note}</q>}
    </div>
  )
}
