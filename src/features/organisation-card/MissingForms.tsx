import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { CaseName } from '#domain/caseForms.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'

const labels = {
  genitive: msg`dopełniacza`,
  dative: msg`celownika`,
  accusative: msg`biernika`,
  instrumental: msg`narzędnika`,
  locative: msg`miejscownika`,
} as const

/** Which forms of the name documents wait for, in words: „brak dopełniacza i narzędnika”. */
export const MissingForms = ({ cases }: { cases: readonly CaseName[] }) => {
  const { t, i18n } = useLingui()
  const named = new Intl.ListFormat(i18n.locale).format(cases.map((name) => t(labels[name])))
  return (
    <StateBadge state="remarks">
      <Trans>brak {named}</Trans>
    </StateBadge>
  )
}
