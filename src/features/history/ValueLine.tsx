import { Trans } from '@lingui/react/macro'
import type { HistoryEntity } from '#contract/history.ts'
import type { HistoryLine } from '#domain/historyLines.ts'
import { FieldName } from './FieldName.tsx'
import classes from './HistoryList.module.css'
import { useValueWords } from './useValueWords.ts'

/** Past this a value does not stand in one line with the other side. */
const longest = 80

const isLong = (words: string) => words.length > longest || words.includes('\n')

/** A changed value with both its sides, long ones folded away; of what `isNew` there is no side before. */
export const ValueLine = ({
  line: { field, list, of, before, after },
  entity,
  isNew,
}: {
  line: Extract<HistoryLine, { kind: 'value' }>
  entity: HistoryEntity
  isNew: boolean
}) => {
  const word = useValueWords()
  const [old, now] = [word(field, before), word(field, after)]
  const whose = of === '' ? null : `${of}, `
  const label = <FieldName field={field} owner={list ?? entity} />
  if (isNew) {
    return (
      <>
        {label} <ins>{now}</ins>
      </>
    )
  }
  if (isLong(old) || isLong(now)) {
    return (
      <details>
        <summary>
          {whose}
          {label} <Trans>zmieniono tekst</Trans>
        </summary>
        <div className={classes['sides']}>
          <div>
            <span className={classes['label']}>
              <Trans>Było</Trans>
            </span>
            <del>{old}</del>
          </div>
          <div>
            <span className={classes['label']}>
              <Trans>Jest</Trans>
            </span>
            <ins>{now}</ins>
          </div>
        </div>
      </details>
    )
  }
  return (
    <>
      {whose}
      {label} <del>{old}</del> → <ins>{now}</ins>
    </>
  )
}
