import { Trans, useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import { ContentChanges } from './ContentChanges.tsx'
import { nameIn } from './decisionSubject.ts'
import classes from './SignOff.module.css'

/** What changed since the version that the moderator answered, or was sent; and whom that makes staff ask again. */
export const SignedChanges = ({ lineup }: { lineup: Lineup }) => {
  const { t } = useLingui()
  const { decision, sent, versions, hash, people } = lineup
  const number = decision?.version ?? sent?.version
  const version = versions.find((it) => it.number === number)
  const again = people.filter(({ state }) => state === 'outdated').map(({ personId }) => personId)
  const names = again.map((personId) => nameIn(lineup, personId)).join(', ')
  const isSigned = decision?.answer === 'signed'
  const isChanged = version !== undefined && version.hash !== hash
  if (!isChanged && names === '') return null
  const title = isSigned
    ? t`Zmiany od podpisanej wersji`
    : decision === null
      ? t`Zmiany od wysłanej wersji`
      : t`Zmiany od odpowiedzi`
  return (
    <div className={classes['part']}>
      {isChanged && (
        <>
          <h3>{title}</h3>
          <ContentChanges label={title} before={version.content} after={lineup.content} isSigned={isSigned} />
        </>
      )}
      {names !== '' && (
        <p>
          <Trans>Pytamy ponownie: {names}</Trans>
        </p>
      )}
    </div>
  )
}
