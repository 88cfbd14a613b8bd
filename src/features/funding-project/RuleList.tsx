import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { RuleSet } from '#contract/marks.ts'
import { type ProjectRule, projectRules, type Rule } from '#domain/marks/ruleSets.ts'
import { fileQuestionLabels } from '#src/api/rules/fileQuestionLabels.ts'
import classes from './FundingProject.module.css'

/** The rules that are measured on a drawing alone, so that nothing asks about them. */
const measured: Partial<Record<ProjectRule, MessageDescriptor>> = {
  'strip-colour-possible': msg`Czy wersja achromatyczna jest użyta tylko tam, gdzie nie da się drukować w kolorze?`,
  'strip-colour-in-black': msg`Czy w druku bez koloru użyto wersji achromatycznej?`,
  'strip-vertical': msg`Jeżeli zestawienie znaków jest pionowe: czy poziome się nie mieści?`,
  'rp-sign-missing': msg`Czy w zestawieniu jest znak barw Rzeczypospolitej Polskiej, jeżeli umowa go wymaga?`,
  'logo-wider-than-flag': msg`Czy żaden logotyp nie jest szerszy niż flaga UE?`,
  'title-too-long': msg`Czy tytuł projektu ma najwyżej 150 znaków?`,
  'before-agreement': msg`Czy umowę o dofinansowanie podpisano przed wydarzeniem?`,
  'agreement-date-unknown': msg`Czy data podpisania umowy jest wpisana?`,
}

const severities: Readonly<Record<Rule['severity'], MessageDescriptor>> = {
  error: msg`błąd, zatrzymuje materiał`,
  warning: msg`ostrzeżenie`,
  ask: msg`pytanie do człowieka`,
}

/** Every rule of a rule set as a question, how serious a „nie” is, and where the rule comes from. */
export const RuleList = ({ ruleSet }: { ruleSet: RuleSet }) => {
  const { t } = useLingui()
  const rules = Object.entries<Rule>(projectRules).flatMap(([code, { severity, sources }]) => {
    const source = sources[ruleSet]
    const words = fileQuestionLabels[code] ?? Object.entries(measured).find(([known]) => known === code)?.[1]
    return source === undefined || words === undefined ? [] : [{ code, severity, source, words }]
  })
  return (
    <details>
      <summary>
        <Trans>Jakie zasady obowiązują</Trans>
      </summary>
      <ul className={classes['rules']}>
        {rules.map(({ code, severity, source, words }) => (
          <li key={code}>
            <span>{t(words)}</span>
            <span className={classes['quiet']}>
              {t(severities[severity])} · <cite lang="pl">{source.document}</cite>, {source.place}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
