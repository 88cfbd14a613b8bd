import { Trans, useLingui } from '@lingui/react/macro'
import { useLingui as useLocale } from '@lingui/react'
import type { ReactNode } from 'react'
import type { Finding, ProofData, Severity } from '#contract/proofData.ts'
import { sourcesOf } from '#domain/marks/ruleSets.ts'
import { findingSentence } from '#src/api/rules/ruleLabels.ts'
import classes from './ProofView.module.css'

const shapes = {
  error: { shape: '✕', state: 'declined' },
  warning: { shape: '▲', state: 'remarks' },
  ask: { shape: '◐', state: 'waiting' },
} as const
const severities = ['error', 'warning', 'ask'] as const satisfies Severity[]

/** What the rules say: errors first, each with its sentence and, on demand, where it comes from. */
export const Findings = <One extends Finding>({
  findings,
  funding,
  renderOverruling,
}: {
  findings: readonly One[]
  /** Whose rule sets are cited. */
  funding: ProofData['funding']
  renderOverruling?: (finding: One) => ReactNode
}) => {
  const { t } = useLingui()
  // Sentences are worded anew in another language.
  useLocale()
  const names = { error: t`Błąd`, warning: t`Uwaga`, ask: t`Pytanie` }
  const ruleSets = funding.map(({ ruleSet }) => ruleSet)
  const inOrder = severities.flatMap((severity) => findings.filter((one) => one.severity === severity))
  return (
    <section aria-labelledby="findings" className={classes['part']}>
      <h2 id="findings">
        <Trans>Reguły</Trans>
      </h2>
      {inOrder.length === 0 && (
        <p role="status">
          <Trans>Żadna reguła nie jest naruszona.</Trans>
        </p>
      )}
      <ul aria-label={t`Ustalenia reguł`} className={classes['rows']}>
        {inOrder.map((finding, index) => {
          const { shape, state } = shapes[finding.severity]
          const sources = sourcesOf(finding.rule, ruleSets)
          return (
            <li key={`${finding.rule} ${finding.about ?? ''} ${index}`} className={classes['finding']}>
              <span className={classes['severity']} data-state={state}>
                <span aria-hidden>
                  {shape}
                  {'\uFE0E'}
                </span>{' '}
                {names[finding.severity]}
              </span>
              <div>
                {findingSentence(finding)}
                {sources.length > 0 && (
                  <details className={classes['quiet']}>
                    <summary>
                      <Trans>Źródło</Trans>
                    </summary>
                    {sources.map(({ document, place }) => (
                      <p key={`${document} ${place}`} lang="pl">
                        {document}, {place}
                      </p>
                    ))}
                  </details>
                )}
                {renderOverruling?.(finding)}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
