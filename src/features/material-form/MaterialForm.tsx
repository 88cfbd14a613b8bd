import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Material, MaterialDetails } from '#contract/materials.ts'
import { materialFormatLabels } from '#src/api/materialFormatLabels.ts'
import { DateField } from '#src/form/DateField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SelectField } from '#src/form/SelectField.tsx'
import { SwitchField } from '#src/form/SwitchField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { TypedValues } from '#src/form/TypedValues.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './MaterialForm.module.css'
import { detailsOfValues, formatsOf, type MaterialValues, readMaterialForm } from './materialValues.ts'

const schema = () => import('./materialSchema.ts').then((module) => module.materialSchema)

/** What staff choose about a material, beside what `renderTyped` makes of what is being typed. */
export const MaterialForm = ({
  material,
  save,
  renderTyped,
}: {
  material: Material
  save: (details: MaterialDetails, revision: number) => Promise<Material>
  renderTyped: (details: MaterialDetails, isDirty: boolean) => ReactNode
}) => {
  const { t, i18n } = useLingui()
  const record = useRecordForm<MaterialValues, MaterialValues, Material>({
    schema,
    ...readMaterialForm(material),
    save: (values, revision) => save(detailsOfValues(values), revision),
    read: readMaterialForm,
    onSaved: () => showDone(t`Zapisano opcje materiału`),
  })
  const { control, isDirty } = record
  const labels = {
    name: t`Nazwa`,
    format: t`Rozmiar`,
    dueOn: t`Gotowe do`,
    lead: t`Wiersz pod tytułem`,
    showsPanels: t`Pokaż panele`,
    showsPeople: t`Pokaż osoby`,
    showsRoleLines: t`Pokaż role partnerów nad logotypami`,
    ground: t`Tło`,
    stripVariant: t`Znaki Unii Europejskiej`,
    stripLayout: t`Układ znaków`,
    isBlackOnly: t`Druk tylko w czerni`,
    hashtag: t`Hasztag`,
  }
  const words: Record<string, string> = {
    white: t`białe`,
    dark: t`ciemne`,
    colour: t`pełny kolor`,
    achromatic: t`achromatyczne`,
    horizontal: t`w poziomie`,
    vertical: t`w pionie`,
    true: t`tak`,
    false: t`nie`,
  }
  const choices = (...values: string[]) => values.map((value) => ({ value, label: words[value] ?? value }))
  return (
    <div className={classes['columns']}>
      <TypedValues control={control} render={(values) => renderTyped(detailsOfValues(values), isDirty)} />
      <RecordForm
        record={record}
        labels={labels}
        showValue={(_field, value) => words[String(value)] ?? (typeof value === 'string' ? value : '')}
        saveLabel={t`Zapisz opcje`}
        onCancel={record.discard}
      >
        <h2 className={classes['heading']}>{t`Opcje`}</h2>
        <TextField control={control} name="name" label={labels.name} required autoComplete="off" />
        <div className={classes['pair']}>
          <SelectField
            control={control}
            name="format"
            label={labels.format}
            options={formatsOf(material.kind).map((value) => ({
              value,
              label: i18n._(materialFormatLabels[value]),
            }))}
          />
          <DateField control={control} name="dueOn" label={labels.dueOn} />
        </div>
        <TextField control={control} name="lead" label={labels.lead} autoComplete="off" />
        <SwitchField control={control} name="showsPanels" label={labels.showsPanels} />
        <SwitchField
          control={control}
          name="showsPeople"
          label={labels.showsPeople}
          description={t`Osoby stoją przy panelach, więc razem z nimi.`}
        />
        <SwitchField control={control} name="showsRoleLines" label={labels.showsRoleLines} />
        <div className={classes['pair']}>
          <SelectField
            control={control}
            name="ground"
            label={labels.ground}
            description={t`Na ciemnym stają białe logotypy.`}
            options={choices('white', 'dark')}
          />
          <SelectField
            control={control}
            name="stripVariant"
            label={labels.stripVariant}
            options={choices('colour', 'achromatic')}
          />
          <SelectField
            control={control}
            name="stripLayout"
            label={labels.stripLayout}
            options={choices('horizontal', 'vertical')}
          />
          <TextField control={control} name="hashtag" label={labels.hashtag} autoComplete="off" />
        </div>
        <SwitchField
          control={control}
          name="isBlackOnly"
          label={labels.isBlackOnly}
          description={t`Tylko gdy kolorowy druk jest niemożliwy.`}
        />
      </RecordForm>
    </div>
  )
}
