import { Trans, useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import { DecisionWords } from './DecisionWords.tsx'
import { nameIn } from './decisionSubject.ts'
import classes from './SignOff.module.css'
import { TellingWords } from './TellingWords.tsx'

/** What is known about the moderator's answer: what was sent and until when, whether it was opened, what was said. */
export const SignatureFacts = ({ lineup }: { lineup: Lineup }) => {
  const { t } = useLingui()
  const { sent, decision } = lineup
  const about =
    decision?.aboutPersonId === null || decision === null ? '' : nameIn(lineup, decision.aboutPersonId)
  return (
    <dl className={classes['facts']}>
      {sent !== null && (
        <div>
          <dt>
            <Trans>Wysłano</Trans>
          </dt>
          <dd>
            <Trans>
              wersja {sent.version}, termin <EventDay startsOn={sent.deadline} />
            </Trans>
            {' · '}
            <TellingWords telling={sent.telling} />
            {' · '}
            {sent.seenAt === null ? (
              <Trans>jeszcze nie otwarto</Trans>
            ) : (
              <Trans>
                obejrzano <Instant at={sent.seenAt} />
              </Trans>
            )}
          </dd>
        </div>
      )}
      {decision !== null && (
        <div>
          <dt>{decision.answer === 'skipped' ? <Trans>Pominięto</Trans> : <Trans>Odpowiedź</Trans>}</dt>
          <dd>
            <DecisionWords decision={decision} />
            {decision.comment !== '' && (
              <p className={classes['remark']}>
                {about !== '' && <strong>{t`${about}:`} </strong>}
                {decision.comment}
              </p>
            )}
          </dd>
        </div>
      )}
    </dl>
  )
}
