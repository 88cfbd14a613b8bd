import { Trans, useLingui } from '@lingui/react/macro'
import type { ItemField } from '#domain/imports/importVerdict.ts'
import { wordIssue } from '#src/form/wordIssue.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { weekdayName } from '#src/ui/weekdayName.ts'
import classes from './ProgrammeImport.module.css'
import type { ItemRow, RowState } from './useProgrammeImport.ts'

/** What is to be said about one row: what becomes of it, why, and where somebody has to say, the choice. */
export const ImportRowState = ({
  row,
  state,
  onChoose,
}: {
  row: ItemRow
  state: RowState | undefined
  onChoose: (choice: 'add' | 'skip') => void
}) => {
  const { t } = useLingui()
  if (state === undefined) return null
  const { refusals, verdict, isDoubtful, becomes } = state
  return (
    <div className={classes['state']}>
      <BecomesBadge becomes={becomes} />
      {row.problems.map(({ code }) => (
        <span key={code} className={classes['note']}>
          <ProblemWords code={code} day={row.value?.day ?? ''} />
        </span>
      ))}
      {refusals.map((issue) => (
        <span key={issue.path.join('.')} className={classes['note']}>
          {wordIssue(issue)}
        </span>
      ))}
      {verdict !== null && <VerdictNotes verdict={verdict} />}
      {isDoubtful && (
        <select
          aria-label={t`Wiersz ${row.line}: co zrobić`}
          className={classes['choice']}
          value={becomes}
          onChange={({ currentTarget }) => onChoose(currentTarget.value === 'add' ? 'add' : 'skip')}
        >
          <option value="skip">{t`Pomiń`}</option>
          <option value="add">{t`Dodaj mimo to`}</option>
        </select>
      )}
    </div>
  )
}

const BecomesBadge = ({ becomes }: Pick<RowState, 'becomes'>) => {
  switch (becomes) {
    case 'mend':
      return (
        <StateBadge state="remarks">
          <Trans>Do poprawienia</Trans>
        </StateBadge>
      )
    case 'skip':
      return (
        <StateBadge state="skipped">
          <Trans>Pominięto</Trans>
        </StateBadge>
      )
    case 'known':
      return (
        <StateBadge state="draft">
          <Trans>Już w programie</Trans>
        </StateBadge>
      )
    case 'add':
      return (
        <StateBadge state="confirmed">
          <Trans>Do dodania</Trans>
        </StateBadge>
      )
  }
}

const ProblemWords = ({ code, day }: { code: string; day: string }) => {
  const { i18n } = useLingui()
  switch (code) {
    case 'no-title':
      return <Trans>Wpisz tytuł</Trans>
    case 'no-day':
      return <Trans>Wpisz dzień: wydarzenie trwa dłużej niż jeden</Trans>
    case 'bad-day':
      return <Trans>Wpisz datę w postaci 12.10.2027</Trans>
    case 'bad-time':
      return <Trans>Wpisz godzinę w postaci 9:30 albo 9:30–10:15</Trans>
    case 'bad-length':
      return <Trans>Wpisz czas trwania w minutach, najwyżej 1440</Trans>
    case 'no-such-time':
      return <Trans>Tej godziny nie ma: tej nocy zegary przesuwa się do przodu</Trans>
    case 'weekday': {
      const weekday = weekdayName(day, i18n.locale)
      return <Trans>Dzień tygodnia nie zgadza się z datą: to {weekday}</Trans>
    }
    case 'ends-before-start':
      return <Trans>Kończy się, zanim się zacznie</Trans>
    case 'unknown-kind':
      return <Trans>Nieznany rodzaj: będzie to wystąpienie albo, z moderacją, panel</Trans>
    case 'unused-cell':
      return <Trans>Jest tekst w pominiętej kolumnie</Trans>
    default:
      return <Trans>Popraw ten wiersz</Trans>
  }
}

const VerdictNotes = ({ verdict }: { verdict: NonNullable<RowState['verdict']> }) => {
  const { known, double, earlierLine, isOutside, newRoom } = verdict
  const labels = useFieldLabels()
  const differing = (known?.differs ?? []).map((field) => labels[field]).join(', ')
  return (
    <>
      {known !== null && (
        <span className={classes['note']}>
          {differing === '' ? (
            <Trans>Bez zmian</Trans>
          ) : (
            <Trans>W programie jest inaczej: {differing}. Wczytanie tego nie zmieni.</Trans>
          )}
        </span>
      )}
      {double !== null && (
        <span className={classes['note']}>
          <Trans>Punkt o tym tytule i o tej godzinie jest już w programie</Trans>
        </span>
      )}
      {earlierLine !== null && (
        <span className={classes['note']}>
          <Trans>To samo co w wierszu {earlierLine}</Trans>
        </span>
      )}
      {isOutside && (
        <span className={classes['note']}>
          <Trans>Ten dzień jest poza wydarzeniem</Trans>
        </span>
      )}
      {newRoom !== null && known === null && (
        <span className={classes['note']}>
          <Trans>Nowa sala: {newRoom}</Trans>
        </span>
      )}
    </>
  )
}

const useFieldLabels = (): Readonly<Record<ItemField, string>> => {
  const { t } = useLingui()
  return {
    title: t`tytuł`,
    kind: t`rodzaj`,
    day: t`dzień`,
    start: t`początek`,
    durationMinutes: t`czas trwania`,
    room: t`sala`,
    abstract: t`opis`,
  }
}
