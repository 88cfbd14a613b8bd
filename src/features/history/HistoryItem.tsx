import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { HistoryEntry } from '#contract/history.ts'
import { historyLines } from '#domain/historyLines.ts'
import { dateLocale } from '#domain/timeWords.ts'
import { HistoryLineWords } from './HistoryLineWords.tsx'
import classes from './HistoryList.module.css'
import { isCreation, isRemovalSaid, operationLabel } from './operationLabels.ts'

/** Lines of one entry shown at once; the rest is folded. */
const shownAtOnce = 5

/** One entry: the hour, who, and what in a sentence with its changes under it. `title` says of which thing, `action` stands at its end. */
export const HistoryItem = ({
  entry,
  title,
  action,
}: {
  entry: HistoryEntry
  title: ReactNode | false
  action: ReactNode
}) => {
  const { i18n } = useLingui()
  const time = new Intl.DateTimeFormat(dateLocale(i18n.locale), { hour: '2-digit', minute: '2-digit' })
  return (
    <li className={classes['entry']}>
      <time dateTime={entry.at} className={classes['time']}>
        {time.format(Date.parse(entry.at))}
      </time>
      <span className={classes['actor']}>
        <Actor actor={entry.actor} />
      </span>
      <div className={classes['what']}>
        <p className={classes['sentence']}>
          {i18n._(operationLabel(entry))}
          {title !== false && <>: {title}</>}
          {entry.undoes !== null && (
            <span className={classes['quiet']}>
              {' · '}
              <Trans>cofnięcie wcześniejszej zmiany</Trans>
            </span>
          )}
        </p>
        <Changes entry={entry} />
      </div>
      <div className={classes['action']}>{action}</div>
    </li>
  )
}

const Actor = ({ actor: { kind, name } }: { actor: HistoryEntry['actor'] }) => {
  if (kind === 'system') return <Trans>system</Trans>
  const who = name === '' ? <Trans>usunięto dane osoby</Trans> : name
  return kind === 'staff' ? who : <Trans>z linku: {who}</Trans>
}

const Changes = ({ entry }: { entry: HistoryEntry }) => {
  const lines = historyLines(entry).filter(
    ({ kind }) => !isRemovalSaid(entry) || (kind !== 'gone' && kind !== 'back'),
  )
  const shown = isCreation(entry) ? 0 : lines.length > shownAtOnce ? shownAtOnce - 1 : lines.length
  const folded = lines.slice(shown)
  const list = (part: typeof lines) => (
    <ul className={classes['changes']}>
      {part.map((line, index) => (
        // An entry never changes, so its lines keep their places.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <HistoryLineWords line={line} entity={entry.entity} isNew={isCreation(entry)} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {shown > 0 && list(lines.slice(0, shown))}
      {folded.length > 0 && (
        <details>
          <summary>
            {shown === 0 ? (
              <Trans>Zapisane dane</Trans>
            ) : (
              <Plural
                value={folded.length}
                one="jeszcze # zmiana"
                few="jeszcze # zmiany"
                many="jeszcze # zmian"
                other="jeszcze # zmiany"
              />
            )}
          </summary>
          {list(folded)}
        </details>
      )}
    </>
  )
}
