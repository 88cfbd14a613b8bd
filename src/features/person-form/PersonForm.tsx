import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Person, PersonDetails } from '#contract/people.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SwitchField } from '#src/form/SwitchField.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import type { useRecordForm } from '#src/form/useRecordForm.ts'
import { OrganisationsField } from '#src/pickers/OrganisationsField.tsx'
import classes from './PersonForm.module.css'

/**
 * The fields of one person, for a new one and for an existing one: what is printed, what is for staff only, and whether they may
 * moderate. `afterName` stands under the names, `beforeSave` above the buttons. How to address somebody is typed, never derived.
 */
export const PersonForm = ({
  record,
  known,
  afterName,
  beforeSave,
  onCancel,
}: {
  record: ReturnType<typeof useRecordForm<PersonDetails, PersonDetails, Person>>
  /** The organisations that the person has now. */
  known: Person['organisations']
  afterName?: ReactNode
  beforeSave?: ReactNode
  onCancel: () => void
}) => {
  const { t } = useLingui()
  const { control } = record
  const labels = {
    titleBefore: t`Tytuł przed nazwiskiem`,
    given: t`Imię`,
    family: t`Nazwisko`,
    titleAfter: t`Tytuł po nazwisku`,
    position: t`Stanowisko`,
    organisationIds: t`Organizacje`,
    bio: t`Biogram`,
    mayModerate: t`Może moderować`,
    sharesEmail: t`Moderator panelu może widzieć e-mail`,
    vocative: t`Zwrot w listach (wołacz)`,
    email: t`E-mail`,
    phone: t`Telefon`,
    dataSource: t`Źródło danych`,
    notes: t`Notatki`,
  }
  const showValue = (_field: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? t`tak` : t`nie`
    if (!Array.isArray(value)) return typeof value === 'string' ? value : ''
    return value.map((id) => known.find((it) => it.id === id)?.name ?? t`inna organizacja`).join(', ')
  }
  return (
    <RecordForm record={record} labels={labels} showValue={showValue} onCancel={onCancel}>
      <fieldset className={classes['group']}>
        <legend>
          <Trans>Drukowane w programie</Trans>
        </legend>
        <div className={classes['name']}>
          <TextField control={control} name="titleBefore" label={t`Tytuł`} placeholder="dr hab." />
          <TextField control={control} name="given" label={labels.given} required />
          <TextField control={control} name="family" label={labels.family} required />
          <TextField control={control} name="titleAfter" label={labels.titleAfter} placeholder="prof. UŚ" />
        </div>
        {afterName}
        <TextField
          control={control}
          name="position"
          label={labels.position}
          description={t`W formie, której ta osoba używa: „prezeska”, „dyrektor”`}
        />
        <OrganisationsField
          control={control}
          name="organisationIds"
          label={labels.organisationIds}
          known={known}
          firstMark={t`główna`}
        />
        <TextAreaField control={control} name="bio" label={labels.bio} minRows={3} maxRows={12} />
      </fieldset>
      <SwitchField control={control} name="mayModerate" label={labels.mayModerate} />
      <fieldset className={classes['group']}>
        <legend>
          <Trans>Tylko dla zespołu, nigdy niepublikowane</Trans>
        </legend>
        <div className={classes['pair']}>
          <TextField
            control={control}
            name="email"
            label={labels.email}
            inputMode="email"
            autoComplete="off"
          />
          <TextField control={control} name="phone" label={labels.phone} inputMode="tel" autoComplete="off" />
        </div>
        <SwitchField control={control} name="sharesEmail" label={labels.sharesEmail} />
        <TextField
          control={control}
          name="vocative"
          label={labels.vocative}
          description={t`Wpisywany ręcznie, np. „Szanowna Pani Dyrektor”: z imienia nic nie jest zgadywane`}
        />
        <TextField
          control={control}
          name="dataSource"
          label={labels.dataSource}
          description={t`Skąd pochodzą te dane, jeśli nie od tej osoby, np. „strona urzędu miasta”; będzie o tym mowa w pierwszym liście do niej`}
        />
        <TextAreaField control={control} name="notes" label={labels.notes} minRows={2} maxRows={12} />
      </fieldset>
      {beforeSave}
    </RecordForm>
  )
}
