import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { printedName } from '#domain/printedName.ts'
import { similarityReason } from '#src/api/similarityReason.ts'
import { wordIssue } from '#src/form/wordIssue.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './PastePeople.module.css'
import type { PersonRow, PersonVerdict } from './usePastedPeople.ts'

/** What is to be said about one pasted row: ready, why it cannot be added, or whom it may double and what to do then. */
export const PastedPersonState = ({
  row,
  verdict,
  onChoose,
}: {
  row: PersonRow
  verdict: PersonVerdict | undefined
  onChoose: (choice: 'add' | 'skip') => void
}) => {
  if (verdict === undefined) return null
  const { refusals, person, doubles, choice } = verdict
  const isDouble = doubles.similar.length > 0 || doubles.earlierLine !== null
  return (
    <div className={classes['state']}>
      {person === null ? (
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
      {row.problems.map(({ code }) => (
        <span key={code} className={classes['note']}>
          <ProblemWords code={code} family={row.value?.family ?? ''} />
        </span>
      ))}
      {refusals.map((issue) => (
        <span key={issue.path.join('.')} className={classes['note']}>
          {wordIssue(issue)}
        </span>
      ))}
      {person !== null && isDouble && (
        <>
          <Doubles {...doubles} />
          <Choice line={row.line} choice={choice} onChoose={onChoose} />
        </>
      )}
    </div>
  )
}

const ProblemWords = ({ code, family }: { code: string; family: string }) => {
  switch (code) {
    case 'incomplete-name':
      return <Trans>Wpisz imię i nazwisko</Trans>
    case 'bad-email':
      return <Trans>Wpisz adres w postaci nazwa@domena.pl</Trans>
    case 'check-surname':
      if (family === '') return <Trans>Sprawdź, które słowo jest nazwiskiem</Trans>
      return <Trans>Odczytane nazwisko: {family}. Jeśli jest inne, wpisz „Nazwisko, Imię”.</Trans>
    case 'unused-cell':
      return <Trans>Jest tekst w pominiętej kolumnie</Trans>
    default:
      return <Trans>Popraw ten wiersz</Trans>
  }
}

const Doubles = ({ similar, earlierLine }: PersonVerdict['doubles']) => (
  <>
    {earlierLine !== null && (
      <span className={classes['note']}>
        <Trans>To samo nazwisko co w wierszu {earlierLine}</Trans>
      </span>
    )}
    {similar.slice(0, 2).map((person) => (
      <span key={person.id} className={classes['note']}>
        <Trans>
          Podobna osoba:{' '}
          <Link to="/guests/$personId" params={{ personId: person.id }} target="_blank">
            {printedName(person)}
          </Link>
        </Trans>
        {` (${person.reasons.map(similarityReason).join(', ')})`}
      </span>
    ))}
  </>
)

const Choice = ({
  line,
  choice,
  onChoose,
}: {
  line: number
  choice: 'add' | 'skip'
  onChoose: (choice: 'add' | 'skip') => void
}) => {
  const { t } = useLingui()
  return (
    <select
      aria-label={t`Wiersz ${line}: co zrobić`}
      className={classes['choice']}
      value={choice}
      onChange={({ currentTarget }) => onChoose(currentTarget.value === 'add' ? 'add' : 'skip')}
    >
      <option value="skip">{t`Pomiń: to ta sama osoba`}</option>
      <option value="add">{t`Dodaj: to ktoś inny`}</option>
    </select>
  )
}
