import { Trans } from '@lingui/react/macro'
import type { GateLine } from '#contract/releaseGate.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { GateEntryWords, MarkItems } from './GateEntryWords.tsx'
import { gateAdvice, gateSentence } from './gateSentence.ts'
import classes from './ReleasePreparation.module.css'

/** Entries of a line shown at once; the rest is folded. */
const shownAtOnce = 8

/** What stands open before a release, each thing leading to where it is mended: what blocks it first. */
export const GateLines = ({ eventId, gate }: { eventId: string; gate: readonly GateLine[] }) => (
  <section aria-labelledby="gate" className={classes['section']}>
    <h2 id="gate">
      <Trans>Co jest otwarte</Trans>
    </h2>
    {gate.length === 0 ? (
      <p>
        <StateBadge state="confirmed">
          <Trans>Nic nie wstrzymuje publikacji</Trans>
        </StateBadge>
      </p>
    ) : (
      <ul className={classes['lines']}>
        {gate.map((line) => (
          <Line key={line.code} eventId={eventId} line={line} />
        ))}
      </ul>
    )}
  </section>
)

const Line = ({ eventId, line }: { eventId: string; line: GateLine }) => {
  const advice = gateAdvice(line)
  const markable = line.entries.flatMap((entry) =>
    entry.kind === 'panel' || entry.kind === 'person' ? [entry] : [],
  )
  const [first, rest] = [line.entries.slice(0, shownAtOnce), line.entries.slice(shownAtOnce)]
  const list = (entries: GateLine['entries']) => (
    <ul className={classes['entries']}>
      {entries.map((entry, index) => (
        <li key={index}>
          <GateEntryWords eventId={eventId} entry={entry} />
        </li>
      ))}
    </ul>
  )
  return (
    <li>
      <p className={classes['sentence']}>
        {line.severity === 'blocks' ? (
          <StateBadge state="declined">
            <Trans>Wstrzymuje</Trans>
          </StateBadge>
        ) : (
          <StateBadge state="remarks">
            <Trans>Ostrzeżenie</Trans>
          </StateBadge>
        )}
        <strong>{gateSentence(line)}</strong>
      </p>
      {advice !== '' && <p className={classes['quiet']}>{advice}</p>}
      {list(first)}
      {rest.length > 0 && (
        <details>
          <summary>
            <Trans>jeszcze {rest.length}</Trans>
          </summary>
          {list(rest)}
        </details>
      )}
      {markable.length > 0 && (
        <MarkItems items={markable}>
          <Trans>Zapowiedz jako „do potwierdzenia”</Trans>
        </MarkItems>
      )}
    </li>
  )
}
