import { Trans, useLingui } from '@lingui/react/macro'
import type { ReviewProof } from '#contract/reviewProof.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { FactsChanges } from './FactsChanges.tsx'
import { GivenAnswer } from './GivenAnswer.tsx'
import { proofAnswerBadges } from './proofAnswerBadges.ts'
import { proofGenitives } from './proofGenitives.ts'
import classes from './Review.module.css'
import { useProofAnswerWords } from './useProofAnswerWords.ts'

/**
 * The first line of a partner's proof: what is asked and until when, and what they answered, for which version. An answer that
 * was given just now (`freshId`) is said aloud.
 */
export const ProofGiven = ({
  proof: { materialKind, number, deadline, state, changes, decisions },
  freshId,
  onChange,
}: {
  proof: ReviewProof
  freshId: string | null
  onChange: (() => void) | undefined
}) => {
  const { t } = useLingui()
  const wordsOf = useProofAnswerWords()
  const last = decisions.at(-1)
  const decision = last === undefined || last.answer === 'reopened' ? null : last
  const what = t(proofGenitives[materialKind])
  const words = decision === null ? '' : wordsOf(decision)
  const isFresh = decision !== null && decision.id === freshId
  const covered = decision?.proofNumber ?? number
  return (
    <>
      <p role="status" className={classes['spoken']}>
        {isFresh && t`Zapisano odpowiedź: ${words}`}
      </p>
      {state === 'waiting' && deadline !== null && (
        <p className={classes['asked']}>
          {decision === null ? (
            <Trans>
              Prosimy o akceptację {what} do <EventDay startsOn={deadline} />
            </Trans>
          ) : (
            <Trans>
              Prosimy o ponowną akceptację {what} do <EventDay startsOn={deadline} />
            </Trans>
          )}
        </p>
      )}
      {decision !== null && (
        <GivenAnswer
          key={decision.id}
          decision={decision}
          badge={state === 'outdated' ? 'outdated' : proofAnswerBadges[decision.answer]}
          words={words}
          isFresh={isFresh}
          onChange={onChange}
        >
          {state === 'accepted' && covered !== number && (
            <p className={classes['quiet']}>
              <Trans>
                Ta odpowiedź obejmuje też wersję {number}: to, co Państwa dotyczy, się nie zmieniło.
              </Trans>
            </p>
          )}
        </GivenAnswer>
      )}
      {changes.length > 0 && (
        <div className={classes['changes']}>
          <h2>
            {decision === null ? (
              <Trans>Zmiany od wersji, o którą pytano</Trans>
            ) : (
              <Trans>Zmiany od tej odpowiedzi</Trans>
            )}
          </h2>
          <FactsChanges changes={changes} />
        </div>
      )}
    </>
  )
}
