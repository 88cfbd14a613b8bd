import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { isDate } from '#domain/time.ts'
import type { PlanningLine } from '#domain/planningLines.ts'
import { conflictKindLabels } from '#src/api/conflictKindLabels.ts'
import { dayWords } from '#domain/timeWords.ts'

const kinds: Readonly<Record<string, MessageDescriptor>> = conflictKindLabels

/** One change of the planning rules, or one decision about a conflict, in words. */
export const PlanningLineWords = ({ line }: { line: PlanningLine }) => {
  const { t, i18n } = useLingui()
  if (line.kind === 'hours') {
    const hours = (intervals: readonly string[][]) =>
      intervals
        .map(
          ([day = '', from = '', to = '']) =>
            `${isDate(day) ? dayWords(day, i18n.locale) : day} ${from}–${to}`,
        )
        .join(', ') || t`zawsze`
    return (
      <>
        {line.name}: <del>{hours(line.before)}</del> → <ins>{hours(line.after)}</ins>
      </>
    )
  }
  const known = kinds[line.conflict]
  const what = [
    known === undefined ? line.conflict : i18n._(known),
    line.name,
    line.titles.map((title) => `„${title}”`).join(', '),
  ]
    .filter(Boolean)
    .join('; ')
  const { reason } = line
  return (
    <>
      {line.answer === 'ignored' ? <Trans>Pominięto: {what}</Trans> : <Trans>Otwarto ponownie: {what}</Trans>}
      {reason !== '' && (
        <>
          {'. '}
          <Trans>Uzasadnienie: {reason}</Trans>
        </>
      )}
    </>
  )
}
