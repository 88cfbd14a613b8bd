import { Trans, useLingui } from '@lingui/react/macro'
import type { Greeting } from '#contract/greetings.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { presenceLabels } from '#src/api/presenceLabels.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import classes from './GreetingList.module.css'

/** The greeting list to be read. */
export const GreetingsView = ({ greetings }: { greetings: readonly Greeting[] }) => {
  const { t, i18n } = useLingui()
  if (greetings.length === 0)
    return <EmptyState title={<Trans>Tu będzie, kogo wita osoba prowadząca, w kolejności</Trans>} />
  return (
    <ol aria-label={t`Powitania w kolejności`} className={classes['readOnly']}>
      {greetings.map(({ id, card, pronunciation, note, presence, substitute }, index) => (
        <li key={id} className={classes['row']}>
          <span className={classes['number']}>{index + 1}.</span>
          <div className={classes['person']}>
            <span className={classes['name']}>{printedName(card)}</span>
            <span className={classes['quiet']}>
              {[affiliation(card), pronunciation, note].filter(Boolean).join(' · ')}
            </span>
          </div>
          <span>{[i18n._(presenceLabels[presence]), substitute].filter(Boolean).join(': ')}</span>
        </li>
      ))}
    </ol>
  )
}
