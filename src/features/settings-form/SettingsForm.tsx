import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Settings, SettingsDetails } from '#contract/settings.ts'
import { api } from '#src/api/client.ts'
import { NumberField } from '#src/form/NumberField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { OrganisationField } from '#src/pickers/OrganisationField.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import { InformationClauseField } from './InformationClauseField.tsx'
import { ReminderFields } from './ReminderFields.tsx'
import classes from './SettingsForm.module.css'
import { useReminderWords } from './useReminderWords.ts'

const read = (settings: Settings): { values: SettingsDetails; revision: number } => ({
  values: {
    ownOrganisationId: settings.ownOrganisationId,
    mailSignature: settings.mailSignature,
    contactName: settings.contactName,
    contactPhone: settings.contactPhone,
    contactEmail: settings.contactEmail,
    informationClause: settings.informationClause,
    lineupDeadlineDays: settings.lineupDeadlineDays,
    partnerDeadlineDays: settings.partnerDeadlineDays,
    reminderDays: settings.reminderDays,
    remindersGoThemselves: settings.remindersGoThemselves,
  },
  revision: settings.revision,
})

/** What holds for the whole centre: who it is, how its letters end, and how long before an event answers are due. */
export const SettingsForm = ({ settings }: { settings: Settings }) => {
  const { t } = useLingui()
  const wordReminders = useReminderWords()
  const put = useMutation(api.settings.put.mutationOptions())
  const record = useRecordForm({
    schema: () => import('#contract/settings.ts').then((module) => module.settingsDetails),
    ...read(settings),
    save: (details, revision) => put.mutateAsync({ ...details, revision }),
    read,
    onSaved: () => showDone(<Trans>Zapisano ustawienia</Trans>),
  })
  const { control } = record
  const { ownOrganisationId, ownOrganisationName } = settings
  const own =
    ownOrganisationId === null
      ? null
      : { id: ownOrganisationId, name: ownOrganisationName ?? t`(usunięta organizacja)`, shortName: '' }
  const labels = {
    ownOrganisationId: t`Nasza organizacja`,
    mailSignature: t`Podpis pod listami`,
    contactName: t`Imię i nazwisko`,
    contactPhone: t`Telefon`,
    contactEmail: t`E-mail`,
    informationClause: t`Informacja o danych osobowych`,
    lineupDeadlineDays: t`Moderator: skład panelu`,
    partnerDeadlineDays: t`Partner: nazwa i logo`,
    reminderDays: t`Dni przed terminem i po nim`,
    remindersGoThemselves: t`Przypomnienia wychodzą same`,
  }
  return (
    <RecordForm
      record={record}
      labels={labels}
      showValue={(field, value) => {
        if (field === 'ownOrganisationId') return own?.id === value ? (own?.name ?? '') : t`inna organizacja`
        if (typeof value === 'boolean') return value ? t`tak` : t`nie`
        if (Array.isArray(value)) return wordReminders(value.filter((day) => typeof day === 'number'))
        return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
      }}
      onCancel={record.discard}
    >
      <OrganisationField
        control={control}
        name="ownOrganisationId"
        label={labels.ownOrganisationId}
        description={t`Kto organizuje wydarzenia i pisze listy.`}
        known={own}
      />
      <TextAreaField
        control={control}
        name="mailSignature"
        label={labels.mailSignature}
        minRows={3}
        maxRows={10}
      />
      <fieldset className={classes['fields']}>
        <legend>
          <Trans>Kontakt dla zaproszonych</Trans>
        </legend>
        <TextField control={control} name="contactName" label={labels.contactName} autoComplete="off" />
        <TextField
          control={control}
          name="contactPhone"
          label={labels.contactPhone}
          inputMode="tel"
          autoComplete="off"
        />
        <TextField
          control={control}
          name="contactEmail"
          label={labels.contactEmail}
          inputMode="email"
          autoComplete="off"
        />
      </fieldset>
      <InformationClauseField control={control} label={labels.informationClause} />
      <fieldset className={classes['fields']}>
        <legend>
          <Trans>Termin odpowiedzi, w dniach przed wydarzeniem</Trans>
        </legend>
        <NumberField control={control} name="lineupDeadlineDays" label={labels.lineupDeadlineDays} />
        <NumberField control={control} name="partnerDeadlineDays" label={labels.partnerDeadlineDays} />
      </fieldset>
      <ReminderFields control={control} label={labels.reminderDays} />
    </RecordForm>
  )
}
