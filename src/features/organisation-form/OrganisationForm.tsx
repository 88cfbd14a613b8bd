import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useController, useWatch } from 'react-hook-form'
import type { Organisation } from '#contract/partners.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SwitchField } from '#src/form/SwitchField.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { showContacts } from '#src/form/showContacts.ts'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { CaseFormsFields } from '#src/form/CaseFormsFields.tsx'
import { ContactsField } from '#src/form/ContactsField.tsx'
import { IdentifierField } from './IdentifierField.tsx'
import classes from './OrganisationForm.module.css'
import { type OrganisationValues, readOrganisation } from './organisationValues.ts'
import { SimilarOrganisations } from './SimilarOrganisations.tsx'

const schema = () => import('./organisationSchema.ts').then((module) => module.organisationSchema)

/** The whole card of an organisation as one form: a new one (revision 0), or one of the directory. */
export const OrganisationForm = ({
  values,
  revision,
  hasEvents = false,
  save,
  saveLabel,
  onSaved,
  onCancel,
}: {
  values: OrganisationValues
  revision: number
  /** Whether the organisation stands at events, whose printed names may follow the card. */
  hasEvents?: boolean
  save: (values: OrganisationValues, revision: number) => Promise<Organisation>
  saveLabel?: ReactNode
  onSaved: (saved: Organisation) => void
  onCancel: () => void
}) => {
  const { t } = useLingui()
  const record = useRecordForm({
    schema,
    values,
    revision,
    save,
    read: readOrganisation,
    onSaved,
  })
  const { control } = record
  const [name, genitive, dative, accusative, instrumental, locative] = useWatch({
    control,
    name: ['name', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'],
  })
  const contacts = useController({ control, name: 'contacts' })
  const labels = {
    name: t`Pełna nazwa`,
    shortName: t`Nazwa skrócona`,
    genitive: t`Dopełniacz`,
    dative: t`Celownik`,
    accusative: t`Biernik`,
    instrumental: t`Narzędnik`,
    locative: t`Miejscownik`,
    nip: 'NIP',
    regon: 'REGON',
    krs: 'KRS',
    website: t`Strona internetowa`,
    address: t`Adres`,
    notes: t`Notatki`,
    contacts: t`Kontakty`,
  }
  return (
    <RecordForm
      record={record}
      labels={labels}
      showValue={showContacts}
      onCancel={onCancel}
      {...(saveLabel === undefined ? {} : { saveLabel })}
    >
      <TextField
        control={control}
        name="name"
        label={labels.name}
        description={t`Tak, jak ma być drukowana.`}
        required
        autoComplete="off"
      />
      {revision === 0 && <SimilarOrganisations control={control} />}
      <TextField control={control} name="shortName" label={labels.shortName} autoComplete="off" />
      <CaseFormsFields
        name={name}
        forms={{ genitive, dative, accusative, instrumental, locative }}
        onAccept={record.fill}
        renderField={(field) => <TextField control={control} {...field} />}
      />
      <section className={classes['section']} aria-labelledby="registers">
        <h2 id="registers">
          <Trans>Rejestry i adres</Trans>
        </h2>
        <div className={classes['three']}>
          <IdentifierField control={control} name="nip" />
          <IdentifierField control={control} name="regon" />
          <IdentifierField control={control} name="krs" />
        </div>
        <TextField
          control={control}
          name="website"
          label={labels.website}
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
        />
        <TextField control={control} name="address" label={labels.address} autoComplete="off" />
      </section>
      <ContactsField
        contacts={contacts.field.value}
        error={contacts.fieldState.error}
        onChange={contacts.field.onChange}
      />
      <TextAreaField
        control={control}
        name="notes"
        label={labels.notes}
        description={t`Tylko dla zespołu.`}
        minRows={3}
        maxRows={12}
      />
      {hasEvents && (
        <SwitchField
          control={control}
          name="updateComing"
          label={t`Zmień też na nadchodzących wydarzeniach`}
          description={t`Nazwa i jej formy na wydarzeniach, które jeszcze się nie skończyły. Minione zostają, jak były.`}
        />
      )}
    </RecordForm>
  )
}
