import { Trans, useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import { moderatorOf } from '#domain/contentDifference.ts'
import { answerStateLabels } from '#src/api/answerStateLabels.ts'
import { lineupStateLabels } from '#src/api/lineupStateLabels.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { AnswerMenu } from './AnswerMenu.tsx'
import { DecisionWords } from './DecisionWords.tsx'
import classes from './SignOff.module.css'
import { TellingWords } from './TellingWords.tsx'
import { useAnswerWords } from './useAnswerWords.ts'

/** Beside somebody in the line-up: their answer and what it was for, since when they are asked, and what staff can do. */
export const PersonAnswer = ({
  lineup,
  personId,
  onAsk,
}: {
  lineup: Lineup
  personId: string
  onAsk: (appearanceIds: string[]) => void
}) => {
  const word = useAnswerWords()
  const { i18n } = useLingui()
  // The moderator's answer is the signature; somebody who is not saved yet has none.
  if (personId === moderatorOf(lineup.content)) {
    const { badge, word: state } = lineupStateLabels[lineup.state]
    return <StateBadge state={badge}>{i18n._(state)}</StateBadge>
  }
  const person = lineup.people.find((it) => it.personId === personId)
  if (person === undefined) return null
  const { state, asked, decision, appearanceId } = person
  const isWaiting = state === 'invited'
  return (
    <div className={classes['answer']}>
      <div className={classes['answerWords']}>
        <StateBadge state={answerStateLabels[state].badge}>{word(person, lineup)}</StateBadge>
        {asked !== null && (isWaiting || decision === null) && (
          <span className={classes['quiet']}>
            <Trans>
              termin <EventDay startsOn={asked.deadline} />
            </Trans>
            {' · '}
            <TellingWords telling={asked.telling} />
          </span>
        )}
        {decision !== null && !isWaiting && <DecisionWords decision={decision} />}
        {decision !== null && decision.comment !== '' && (
          <q className={classes['said']}>{decision.comment}</q>
        )}
      </div>
      {state !== 'void' && (
        <Permitted operation="lineups.answer">
          <AnswerMenu lineup={lineup} person={person} onAsk={() => onAsk([appearanceId])} />
        </Permitted>
      )}
    </div>
  )
}
