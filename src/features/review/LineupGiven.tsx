import { Trans, useLingui } from '@lingui/react/macro'
import type { ReviewPanel } from '#contract/review.ts'
import { cardOfSigned } from '#domain/contentDifference.ts'
import { printedName } from '#domain/printedName.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { answerBadges } from './answerBadges.ts'
import { GivenAnswer } from './GivenAnswer.tsx'
import classes from './Review.module.css'

/**
 * The first line of a moderator's panel: what is asked and until when, and what they answered. An answer that was given just
 * now (`freshId`) is said aloud.
 */
export const LineupGiven = ({
  panel: { asked, decision, decided },
  freshId,
  onChange,
}: {
  panel: Pick<ReviewPanel, 'asked' | 'decision' | 'decided'>
  freshId: string | null
  onChange: (() => void) | undefined
}) => {
  const { t } = useLingui()
  const version = decision?.version ?? 0
  const words =
    decision === null
      ? ''
      : decision.answer === 'signed'
        ? t`Potwierdzono wersję ${version}`
        : decision.answer === 'changes-requested'
          ? t`Zgłoszono uwagi do wersji ${version}`
          : t`Zgłoszono, że prowadzenie panelu nie jest możliwe`
  const isFresh = decision !== null && decision.id === freshId
  const about = decided?.people.find(({ personId }) => personId === decision?.aboutPersonId)
  const aboutName = about === undefined ? '' : printedName(cardOfSigned(about))
  return (
    <>
      <p role="status" className={classes['spoken']}>
        {isFresh && t`Zapisano odpowiedź: ${words}`}
      </p>
      {asked?.isWaiting === true && (
        <p className={classes['asked']}>
          {decision === null ? (
            <Trans>
              Prosimy o potwierdzenie składu do <EventDay startsOn={asked.deadline} />
            </Trans>
          ) : (
            <Trans>
              Prosimy o ponowne potwierdzenie składu do <EventDay startsOn={asked.deadline} />
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
          {aboutName !== '' && (
            <p className={classes['quiet']}>
              <Trans>Uwagi dotyczą: {aboutName}</Trans>
            </p>
          )}
        </GivenAnswer>
      )}
    </>
  )
}
