import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { Dialog } from '#src/ui/Dialog.tsx'

const schema = () => import('#contract/lineups.ts').then((module) => module.proposalDetails.options[0])
const nobody = { kind: 'person' as const, name: '', position: '', organisation: '', reach: '', reason: '' }
const unchanged = () => ({ values: nobody, revision: 0 })

/** Proposes somebody for the line-up: never an edit of it. `onSent` is told the proposal's id. */
export const ProposePerson = ({
  panelId,
  onSent,
  onClose,
}: {
  panelId: string
  onSent: (id: string) => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { mutateAsync } = useMutation(api.review.propose.mutationOptions())
  const once = useOnce()
  const sentId = useRef('')
  const record = useRecordForm({
    schema,
    values: nobody,
    revision: 0,
    save: (details) =>
      once(details, (id) => {
        sentId.current = id
        return mutateAsync({ panelId, id, details })
      }),
    read: unchanged,
    onSaved: () => onSent(sentId.current),
  })
  const { control } = record
  return (
    <Dialog title={<Trans>Zaproponuj osobę</Trans>} onClose={onClose}>
      <RecordForm record={record} labels={{}} saveLabel={<Trans>Wyślij propozycję</Trans>} onCancel={onClose}>
        <TextField control={control} name="name" label={t`Imię i nazwisko`} required />
        <TextField control={control} name="position" label={t`Stanowisko`} />
        <TextField control={control} name="organisation" label={t`Organizacja`} />
        <TextField
          control={control}
          name="reach"
          label={t`Jak się skontaktować`}
          description={t`Adres e-mail, telefon albo przez kogo`}
        />
        <TextAreaField control={control} name="reason" label={t`Dlaczego ta osoba`} minRows={2} maxRows={8} />
      </RecordForm>
    </Dialog>
  )
}
