import { useLingui } from '@lingui/react/macro'
import { fieldLabel } from './fieldLabels.ts'
import classes from './HistoryList.module.css'

/** What a field of a record is called before its value: „Początek:”. */
export const FieldName = ({ field, owner }: { field: string; owner: string | null }) => {
  const { i18n } = useLingui()
  const label = fieldLabel(field, owner)
  return <span className={classes['label']}>{typeof label === 'string' ? label : i18n._(label)}:</span>
}
