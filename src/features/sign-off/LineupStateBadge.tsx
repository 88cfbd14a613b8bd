import { useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import { lineupStateLabels } from '#src/api/lineupStateLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'

/** Where a line-up stands with its moderator, and which version that is about: „potwierdzono wersję 3 · obecna 5”. */
export const LineupStateBadge = ({ lineup }: { lineup: Lineup }) => {
  const { t, i18n } = useLingui()
  const { state, decision, sent, version } = lineup
  const { word, badge } = lineupStateLabels[state]
  const answered = decision?.version ?? null
  const words = () => {
    if (state === 'sent' && sent !== null) return t`wysłano wersję ${sent.version}`
    if (answered === null) return i18n._(word)
    if (state === 'signed') return t`potwierdzono wersję ${answered}`
    if (state === 'changes-requested') return t`zgłoszono uwagi do wersji ${answered}`
    if (state === 'skipped') return t`pominięto przy wersji ${answered}`
    if (state === 'declined') return t`nie może moderować`
    if (state !== 'outdated') return i18n._(word)
    const was = decision?.answer === 'signed' ? t`potwierdzono wersję ${answered}` : t`nieaktualne`
    return version === null ? t`${was} · skład jest już inny` : t`${was} · obecna ${version}`
  }
  return <StateBadge state={badge}>{words()}</StateBadge>
}
