import { Plural } from '@lingui/react/macro'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './ProgrammeList.module.css'
import type { ItemFlags } from './programmeFlags.ts'

/** How many people of an item stand so that something is waited for; nothing while nothing is. */
export const Waiting = ({ flags: { answers, openProposals } }: { flags: ItemFlags }) => {
  const refused = answers['answers-declined']
  const outdated = answers['answers-outdated']
  const waiting = answers['answers-waiting']
  const toAsk = answers['answers-to-ask']
  if (refused + outdated + waiting + toAsk + openProposals === 0) return null
  return (
    <span className={classes['waiting']}>
      {openProposals > 0 && (
        <StateBadge state="remarks">
          <Plural
            value={openProposals}
            one="# propozycja"
            few="# propozycje"
            many="# propozycji"
            other="# propozycji"
          />
        </StateBadge>
      )}
      {refused > 0 && (
        <StateBadge state="declined">
          <Plural
            value={refused}
            one="# osoba nie przyjdzie"
            few="# osoby nie przyjdą"
            many="# osób nie przyjdzie"
            other="# osoby nie przyjdzie"
          />
        </StateBadge>
      )}
      {outdated > 0 && (
        <StateBadge state="outdated">
          <Plural
            value={outdated}
            one="# odpowiedź nieaktualna"
            few="# odpowiedzi nieaktualne"
            many="# odpowiedzi nieaktualnych"
            other="# odpowiedzi nieaktualnej"
          />
        </StateBadge>
      )}
      {waiting > 0 && (
        <StateBadge state="waiting">
          <Plural
            value={waiting}
            one="# osoba nie odpowiedziała"
            few="# osoby nie odpowiedziały"
            many="# osób nie odpowiedziało"
            other="# osoby nie odpowiedziało"
          />
        </StateBadge>
      )}
      {toAsk > 0 && (
        <StateBadge state="draft">
          <Plural
            value={toAsk}
            one="# osoba do zapytania"
            few="# osoby do zapytania"
            many="# osób do zapytania"
            other="# osoby do zapytania"
          />
        </StateBadge>
      )}
    </span>
  )
}
