import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useController, useWatch } from 'react-hook-form'
import type { ReviewPartner } from '#contract/review.ts'
import { api } from '#src/api/client.ts'
import { useMe } from '#src/api/session.ts'
import { CaseFormsFields } from '#src/form/CaseFormsFields.tsx'
import { ContactsField } from '#src/form/ContactsField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { showContacts } from '#src/form/showContacts.ts'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { isNamedAlike, readCard } from './readCard.ts'

const schema = () => import('#contract/reviewProof.ts').then((module) => module.partnerCardDetails)

/** A partner's own card as one form. Another name or form is confirmed anew after it is saved. */
export const PartnerCardForm = ({ partner, onDone }: { partner: ReviewPartner; onDone: () => void }) => {
  const { t } = useLingui()
  const me = useMe()
  const { mutateAsync } = useMutation(api.review.putCard.mutationOptions())
  const stored = readCard(partner)
  const record = useRecordForm({
    schema,
    values: stored.values,
    revision: stored.revision,
    save: (output, revision) =>
      mutateAsync({
        ...output,
        eventPartnerId: partner.id,
        revision,
        areFormsConfirmed: output.areFormsConfirmed && isNamedAlike(output, stored.values),
      }),
    read: readCard,
    onSaved: onDone,
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
    website: t`Strona internetowa`,
    contacts: t`Kontakty`,
    areFormsConfirmed: t`Potwierdzenie form`,
  }
  return (
    <RecordForm record={record} labels={labels} showValue={showContacts} onCancel={onDone}>
      <TextField
        control={control}
        name="name"
        label={labels.name}
        description={t`Tak, jak ma być drukowana.`}
        required
        autoComplete="off"
      />
      <TextField control={control} name="shortName" label={labels.shortName} autoComplete="off" />
      <CaseFormsFields
        name={name}
        forms={{ genitive, dative, accusative, instrumental, locative }}
        onAccept={record.fill}
        renderField={(field) => <TextField control={control} {...field} />}
      />
      <TextField
        control={control}
        name="website"
        label={labels.website}
        inputMode="url"
        placeholder="https://"
        autoComplete="off"
      />
      <ContactsField
        contacts={contacts.field.value}
        error={contacts.fieldState.error}
        keptId={me.kind === 'reviewer' ? me.reviewerId : null}
        onChange={contacts.field.onChange}
      />
    </RecordForm>
  )
}
