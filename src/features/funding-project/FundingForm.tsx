import { useLingui } from '@lingui/react/macro'
import type { FundingProject, FundingProjectDetails } from '#contract/marks.ts'
import { ruleSetLabels } from '#src/api/stripLabels.ts'
import { DateField } from '#src/form/DateField.tsx'
import { NumberField } from '#src/form/NumberField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SelectField } from '#src/form/SelectField.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import classes from './FundingProject.module.css'
import { type FundingValues, readFunding } from './fundingValues.ts'

const schema = () => import('./fundingSchema.ts').then((module) => module.fundingSchema)

/** A funding project as in its agreement: what the clause and the rules about marks are made from. */
export const FundingForm = ({
  values,
  revision,
  save,
  onSaved,
  onCancel,
}: {
  values: FundingValues
  revision: number
  save: (details: FundingProjectDetails, revision: number) => Promise<FundingProject>
  onSaved: (saved: FundingProject) => void
  onCancel: () => void
}) => {
  const { t } = useLingui()
  const record = useRecordForm<FundingValues, FundingProjectDetails, FundingProject>({
    schema,
    values,
    revision,
    save,
    read: readFunding,
    onSaved,
  })
  const { control } = record
  const labels = {
    title: t`Tytuł projektu, jak w umowie`,
    acronym: t`Skrót`,
    ruleSet: t`Zasady oznaczania`,
    programme: t`Program`,
    fund: t`Fundusz`,
    agreementNumber: t`Numer umowy o dofinansowanie`,
    agreementDate: t`Data podpisania umowy`,
    beneficiary: t`Beneficjent`,
    totalValue: t`Wartość projektu, zł`,
    euAmount: t`Dofinansowanie z Unii Europejskiej, zł`,
    startsOn: t`Projekt trwa od`,
    endsOn: t`Projekt trwa do`,
    institution: t`Instytucja, którą się zawiadamia`,
    institutionEmail: t`Jej adres e-mail`,
    noticeDays: t`Zawiadomienie: ile dni przed wydarzeniem`,
    notes: t`Notatki`,
  }
  return (
    <RecordForm record={record} labels={labels} onCancel={onCancel}>
      <TextField
        control={control}
        name="title"
        label={labels.title}
        description={t`Najwyżej 150 znaków.`}
        required
        autoComplete="off"
      />
      <div className={classes['pair']}>
        <TextField control={control} name="acronym" label={labels.acronym} autoComplete="off" />
        <SelectField
          control={control}
          name="ruleSet"
          label={labels.ruleSet}
          options={(['2014-2020', '2021-2027'] as const).map((value) => ({
            value,
            label: t(ruleSetLabels[value]),
          }))}
        />
      </div>
      <TextField
        control={control}
        name="programme"
        label={labels.programme}
        placeholder="Fundusze Europejskie dla Śląskiego 2021–2027"
        autoComplete="off"
      />
      <TextField
        control={control}
        name="fund"
        label={labels.fund}
        placeholder="Europejski Fundusz Społeczny Plus"
        autoComplete="off"
      />
      <div className={classes['pair']}>
        <TextField
          control={control}
          name="agreementNumber"
          label={labels.agreementNumber}
          autoComplete="off"
        />
        <DateField control={control} name="agreementDate" label={labels.agreementDate} />
      </div>
      <TextField control={control} name="beneficiary" label={labels.beneficiary} autoComplete="off" />
      <div className={classes['pair']}>
        <TextField
          control={control}
          name="totalValue"
          label={labels.totalValue}
          placeholder="27 708 168,43"
          autoComplete="off"
        />
        <TextField
          control={control}
          name="euAmount"
          label={labels.euAmount}
          placeholder="26 997 227,40"
          autoComplete="off"
        />
        <DateField control={control} name="startsOn" label={labels.startsOn} />
        <DateField control={control} name="endsOn" label={labels.endsOn} />
      </div>
      <TextField control={control} name="institution" label={labels.institution} autoComplete="off" />
      <TextField
        control={control}
        name="institutionEmail"
        label={labels.institutionEmail}
        inputMode="email"
        autoComplete="off"
      />
      <NumberField
        control={control}
        name="noticeDays"
        label={labels.noticeDays}
        description={t`0: umowa nie wymaga zawiadomienia.`}
      />
      <TextAreaField control={control} name="notes" label={labels.notes} minRows={2} maxRows={10} />
    </RecordForm>
  )
}
