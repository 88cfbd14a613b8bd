import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { PanelListItem } from '#contract/panels.ts'
import { lineupStateLabels } from '#src/api/lineupStateLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './PanelList.module.css'

/** Where a panel's line-up stands: with its moderator, how many of its people confirmed, and what else is waited for. */
export const Standing = ({ panel: { isExample, signOff } }: { panel: PanelListItem }) => {
  const { i18n } = useLingui()
  const { state, isReady, isToBeConfirmed, answers, openProposals } = signOff
  if (isExample) return <>—</>
  const { word, badge } = lineupStateLabels[state]
  const people = Object.values(answers).reduce((sum, count) => sum + count, 0)
  const { confirmed } = answers
  return (
    <span className={classes['standing']}>
      <StateBadge state={badge}>{isReady ? <Trans>Gotowy</Trans> : i18n._(word)}</StateBadge>
      <span className={classes['quiet']}>
        {people > 0 && (
          <span>
            <Plural
              value={people}
              one={`${confirmed} z # osoby`}
              few={`${confirmed} z # osób`}
              many={`${confirmed} z # osób`}
              other={`${confirmed} z # osoby`}
            />
          </span>
        )}
        {openProposals > 0 && (
          <span>
            <Plural
              value={openProposals}
              one="# propozycja"
              few="# propozycje"
              many="# propozycji"
              other="# propozycji"
            />
          </span>
        )}
        {isToBeConfirmed && !isReady && (
          <span>
            <Trans>do potwierdzenia</Trans>
          </span>
        )}
      </span>
    </span>
  )
}
