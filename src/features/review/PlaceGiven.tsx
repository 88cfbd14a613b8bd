import { Trans, useLingui } from '@lingui/react/macro'
import type { ReviewAnswer } from '#contract/review.ts'
import { placeDifference } from '#domain/placeDifference.ts'
import { answerStateLabels } from '#src/api/answerStateLabels.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { ChangeList } from './ChangeList.tsx'
import { answerBadges } from './answerBadges.ts'
import { GivenAnswer } from './GivenAnswer.tsx'
import classes from './Review.module.css'

/**
 * The first line of somebody's own place: what is asked and until when, and what they answered, with what changed since. An
 * answer that was given just now (`freshId`) is said aloud.
 */
export const PlaceGiven = ({
  place: { state, asked, decision, facts, personId, sharesEmail, itemKind },
  freshId,
  onChange,
}: {
  place: ReviewAnswer
  freshId: string | null
  onChange: (() => void) | undefined
}) => {
  const { t } = useLingui()
  const isWaiting = asked !== null && (state === 'invited' || state === 'outdated')
  const given = decision?.answer
  const words =
    given === 'confirmed' || given === 'maybe' || given === 'declined' || given === 'cannot-attend'
      ? t(answerStateLabels[given].word)
      : ''
  const isFresh = decision !== null && decision.id === freshId
  const changes = decision?.facts ? placeDifference(decision.facts, facts, personId) : []
  return (
    <>
      <p role="status" className={classes['spoken']}>
        {isFresh && t`Zapisano odpowiedź: ${words}`}
      </p>
      {isWaiting && (
        <p className={classes['asked']}>
          {decision === null ? (
            <Trans>
              Prosimy o odpowiedź do <EventDay startsOn={asked.deadline} />
            </Trans>
          ) : (
            <Trans>
              Prosimy o ponowną odpowiedź do <EventDay startsOn={asked.deadline} />
            </Trans>
          )}
        </p>
      )}
      {decision !== null && (
        <GivenAnswer
          key={decision.id}
          decision={decision}
          badge={answerBadges[decision.answer]}
          words={words}
          isFresh={isFresh}
          onChange={onChange}
        >
          {changes.length > 0 && (
            <div>
              <Trans>Po tej odpowiedzi zmieniono:</Trans>
              <ChangeList changes={changes} places={[]} />
            </div>
          )}
          {sharesEmail !== null && itemKind === 'panel' && (
            <p className={classes['quiet']}>
              {sharesEmail ? (
                <Trans>Moderator panelu może zobaczyć Państwa e-mail.</Trans>
              ) : (
                <Trans>Moderator panelu nie widzi Państwa e-maila.</Trans>
              )}
            </p>
          )}
        </GivenAnswer>
      )}
    </>
  )
}
