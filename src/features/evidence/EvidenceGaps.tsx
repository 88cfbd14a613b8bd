import { Trans, useLingui } from '@lingui/react/macro'
import type { Evidence } from '#contract/evidence.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './Evidence.module.css'
import { GapLink } from './GapLink.tsx'
import { gapLabel } from './gapLabels.ts'

/** What the evidence still lacks, each line leading to where it can be mended. */
export const EvidenceGaps = ({ evidence }: { evidence: Evidence }) => {
  const { t } = useLingui()
  const gaps = evidence.parts.flatMap((part) => part.gaps)
  return (
    <section aria-labelledby="missing" className={classes['section']}>
      <h2 id="missing">
        <Trans>Czego brakuje</Trans>
      </h2>
      {gaps.length === 0 ? (
        <p>
          <StateBadge state="confirmed">
            <Trans>Niczego z listy nie brakuje</Trans>
          </StateBadge>
        </p>
      ) : (
        <>
          <p className={classes['quiet']}>
            <Trans>
              Plik można pobrać i z brakami: wymienia je w spisie treści. Rozstrzyga umowa o dofinansowanie.
            </Trans>
          </p>
          <ul className={classes['lines']}>
            {gaps.map((gap) => (
              <li key={`${gap.code} ${gap.about}`}>
                <GapLink eventId={evidence.eventId} gap={gap}>
                  {t(gapLabel(gap))}
                </GapLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
