import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { OrganisationDetails } from '#contract/partners.ts'
import type { CellProblem, ReadRow } from '#domain/cellColumns.ts'
import type { OrganisationColumn } from '#domain/readOrganisations.ts'
import { similarReasonLabels } from '#src/api/similarReasonLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import type { Double } from './findDoubles.ts'
import classes from './PasteOrganisations.module.css'

/** What becomes of a pasted row: it is added, waits for mending, or resembles another and is skipped or added by choice. */
export const RowState = ({
  row,
  doubles,
  choice,
  onChoose,
}: {
  row: ReadRow<OrganisationColumn, OrganisationDetails>
  doubles: readonly Double[]
  choice: 'skip' | 'add'
  onChoose: (choice: 'skip' | 'add') => void
}) => {
  const { t } = useLingui()
  const { line } = row
  const problems = row.problems.map((problem) => wordProblem(problem))
  const isReadable = row.value !== undefined
  function wordProblem({ column, code }: CellProblem<OrganisationColumn>): string {
    const field = column?.toUpperCase() ?? ''
    switch (code) {
      case 'missing-name':
        return t`brak nazwy`
      case 'not-digits':
        return t`${field}: nie same cyfry`
      case 'wrong-length':
        return t`${field}: zła liczba cyfr`
      case 'wrong-checksum':
        return t`${field}: cyfra kontrolna się nie zgadza`
      case 'web-address':
        return t`strona: nieprawidłowy adres`
      case 'unused-cell':
        return t`nie wszystkie komórki mają znaczenie`
      default:
        return t`coś jest nie tak`
    }
  }
  return (
    <div className={classes['state']}>
      {!isReadable ? (
        <StateBadge state="remarks">
          <Trans>Do poprawienia</Trans>
        </StateBadge>
      ) : choice === 'skip' ? (
        <StateBadge state="skipped">
          <Trans>Pominięto</Trans>
        </StateBadge>
      ) : (
        <StateBadge state="confirmed">
          <Trans>Do dodania</Trans>
        </StateBadge>
      )}
      {problems.length > 0 && <span>{problems.join(', ')}</span>}
      {isReadable &&
        doubles.slice(0, 2).map((double) => (
          <span key={'id' in double ? double.id : double.line}>
            <Trans>Podobna organizacja:</Trans>{' '}
            {'id' in double ? (
              <Link to="/partners/$organisationId" params={{ organisationId: double.id }} target="_blank">
                {double.name}
              </Link>
            ) : (
              <Trans>wiersz {double.line}</Trans>
            )}{' '}
            <span className={classes['quiet']}>
              (
              {double.reasons
                .flatMap((reason) => similarReasonLabels.get(reason) ?? [])
                .map((label) => t(label))
                .join(', ')}
              )
            </span>
          </span>
        ))}
      {isReadable && (
        <select
          className={classes['choice']}
          aria-label={t`Wiersz ${line}: co zrobić`}
          value={choice}
          onChange={({ currentTarget }) => onChoose(currentTarget.value === 'skip' ? 'skip' : 'add')}
        >
          <option value="add">{t`Dodaj`}</option>
          <option value="skip">{t`Pomiń`}</option>
        </select>
      )}
    </div>
  )
}
