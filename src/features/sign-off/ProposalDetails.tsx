import { Trans } from '@lingui/react/macro'
import type { Lineup, Proposal } from '#contract/lineups.ts'
import { cardOfSigned } from '#domain/contentDifference.ts'
import { CardCorrection } from './CardCorrection.tsx'
import { nameIn } from './decisionSubject.ts'
import classes from './SignOff.module.css'

/** What is proposed: a person, as the moderator wrote them down, or how somebody should be printed. */
export const ProposalDetails = ({ lineup, details }: { lineup: Lineup; details: Proposal['details'] }) => {
  const reason = details.reason !== '' && <p className={classes['remark']}>{details.reason}</p>
  if (details.kind === 'person') {
    const beside = [details.position, details.organisation].filter(Boolean).join(', ')
    return (
      <>
        <h3>{details.name}</h3>
        {beside !== '' && <p>{beside}</p>}
        {details.reach !== '' && (
          <p className={classes['quiet']}>
            <Trans>kontakt: {details.reach}</Trans>
          </p>
        )}
        {reason}
      </>
    )
  }
  const person = lineup.content.people.find(({ personId }) => personId === details.personId)
  const name = nameIn(lineup, details.personId)
  return (
    <>
      <h3>{name === '' ? <Trans>Poprawka w druku</Trans> : <Trans>Poprawka w druku: {name}</Trans>}</h3>
      {person === undefined ? (
        <p>
          <Trans>Tej osoby nie ma już w składzie.</Trans>
        </p>
      ) : (
        <CardCorrection before={cardOfSigned(person)} after={details.card} />
      )}
      {reason}
    </>
  )
}
