import { Trans, useLingui } from '@lingui/react/macro'
import type { HistoryEntity } from '#contract/history.ts'
import type { HistoryLine } from '#domain/historyLines.ts'
import { textOf } from '#domain/jsonValues.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { FieldName } from './FieldName.tsx'
import classes from './HistoryList.module.css'
import { PlanningLineWords } from './PlanningLineWords.tsx'
import { ProofLineWords } from './ProofLineWords.tsx'
import { ReleaseLineWords } from './ReleaseLineWords.tsx'
import { SignOffLineWords } from './SignOffLineWords.tsx'
import { usePartnerRoles } from './useValueWords.ts'
import { ValueLine } from './ValueLine.tsx'

/** One changed thing of an entry about an `entity`, in words; of one that `isNew` there is no side before: „Początek: 10:00 → 11:00”, „Dodano: Jan Próbny (ekspert)”. */
export const HistoryLineWords = ({
  line,
  entity,
  isNew,
}: {
  line: HistoryLine
  entity: HistoryEntity
  isNew: boolean
}) => {
  switch (line.kind) {
    case 'value':
      return <ValueLine line={line} entity={entity} isNew={isNew} />
    case 'added':
      return (
        <Trans>
          Dodano: {line.name} <PlaceWords line={line} />
        </Trans>
      )
    case 'removed':
      return <Trans>Usunięto: {line.name}</Trans>
    case 'moved':
      return line.isUp ? (
        <Trans>Wyżej w kolejności: {line.name}</Trans>
      ) : (
        <Trans>Niżej w kolejności: {line.name}</Trans>
      )
    case 'gone':
      return <Trans>Usunięto</Trans>
    case 'back':
      return <Trans>Przywrócono</Trans>
    case 'erased':
      return (
        <>
          {line.list === null && <FieldName field={line.field} owner={entity} />}{' '}
          <span className={classes['quiet']}>
            <Trans>usunięto dane osoby</Trans>
          </span>
        </>
      )
    case 'hours':
    case 'conflict':
      return <PlanningLineWords line={line} />
    case 'proof-made':
    case 'proof-sent':
    case 'proof-answered':
    case 'overruled':
    case 'shown':
    case 'logo':
    case 'strip':
      return <ProofLineWords line={line} />
    case 'released':
    case 'printed':
      return <ReleaseLineWords line={line} />
    default:
      return <SignOffLineWords line={line} />
  }
}

/** As what somebody was added: the role in a line-up, the roles of a partner. */
const PlaceWords = ({ line: { list, value } }: { line: Extract<HistoryLine, { kind: 'added' }> }) => {
  const { i18n } = useLingui()
  const wordRoles = usePartnerRoles()
  const role = Object.entries(appearanceRoleLabels).find(([known]) => known === textOf(value['role']))?.[1]
  if (list === 'people' && role !== undefined) return <>({i18n._(role)})</>
  if (list === 'partners') return <>({wordRoles(value['roles'])})</>
  return null
}
