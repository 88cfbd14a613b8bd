import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import type { LineupContent } from '#contract/signOffs.ts'
import { consequences } from '#domain/contentDifference.ts'
import classes from './SignOff.module.css'

/** Before saving: which signature and whose answers `after` would outdate; quiet when it outdates nothing. */
export const SavingConsequences = ({ lineup, after }: { lineup: Lineup; after: LineupContent }) => {
  const { t } = useLingui()
  const { content, state, decision, people } = lineup
  const states = new Map(people.map((person) => [person.personId, person.state]))
  const { signature, askAgain } = consequences(content, after, { hasSignature: state === 'signed', states })
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => after.people.find(({ personId }) => personId === id)?.family ?? '').join(', ')
  // Whoever was asked and has not answered yet holds a question for another time.
  const waiting = askAgain.filter((id) => states.get(id) === 'invited')
  const answered = askAgain.filter((id) => states.get(id) !== 'invited')
  const isOutdated = signature === 'outdated'
  const version = decision?.version ?? ''
  const names = namesOf(answered)
  const waitingNames = namesOf(waiting)
  if (!isOutdated && askAgain.length === 0) return null
  const outdated =
    answered.length === 0
      ? t`Zapisanie unieważni podpis (wersja ${version}).`
      : isOutdated
        ? plural(answered.length, {
            one: `Zapisanie unieważni podpis (wersja ${version}) i # odpowiedź: ${names}.`,
            few: `Zapisanie unieważni podpis (wersja ${version}) i # odpowiedzi: ${names}.`,
            many: `Zapisanie unieważni podpis (wersja ${version}) i # odpowiedzi: ${names}.`,
            other: `Zapisanie unieważni podpis (wersja ${version}) i # odpowiedzi: ${names}.`,
          })
        : plural(answered.length, {
            one: `Zapisanie unieważni # odpowiedź: ${names}.`,
            few: `Zapisanie unieważni # odpowiedzi: ${names}.`,
            many: `Zapisanie unieważni # odpowiedzi: ${names}.`,
            other: `Zapisanie unieważni # odpowiedzi: ${names}.`,
          })
  return (
    <p role="status" className={classes['consequences']}>
      {(isOutdated || answered.length > 0) && outdated}{' '}
      {waiting.length > 0 && <Trans>Ponownie trzeba będzie zapytać: {waitingNames}.</Trans>}
    </p>
  )
}
