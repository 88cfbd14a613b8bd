import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Logo, LogoDetails } from '#contract/marks.ts'
import type { ReviewPartner } from '#contract/review.ts'
import { api } from '#src/api/client.ts'
import { DateField } from '#src/form/DateField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { Dialog } from '#src/ui/Dialog.tsx'

type Values = { alt: string; validUntil: string }

const schema = () => import('./logoSchema.ts').then((module) => module.logoSchema)

const readLogo = ({ alt, validUntil, revision }: Logo): { values: Values; revision: number } => ({
  values: { alt, validUntil: validUntil ?? '' },
  revision,
})

/** What is said of one of a partner's logos, and until when it may be shown. */
export const LogoDetailsForm = ({
  eventPartnerId,
  logo,
  onClose,
}: {
  eventPartnerId: string
  logo: Logo
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { mutateAsync } = useMutation(api.review.putLogo.mutationOptions())
  const { values, revision } = readLogo(logo)
  const record = useRecordForm<Values, LogoDetails, ReviewPartner>({
    schema,
    values,
    revision,
    save: (output, at) => mutateAsync({ ...output, eventPartnerId, logoId: logo.id, revision: at }),
    read: ({ logos }) => readLogo(logos.find(({ id }) => id === logo.id) ?? logo),
    onSaved: onClose,
  })
  const labels = { alt: t`Opis dla osób, które nie widzą`, validUntil: t`Ważne do` }
  return (
    <Dialog title={<Trans>Opis logo</Trans>} onClose={onClose}>
      <RecordForm record={record} labels={labels} onCancel={onClose}>
        <TextField control={record.control} name="alt" label={labels.alt} required />
        <DateField
          control={record.control}
          name="validUntil"
          label={labels.validUntil}
          description={t`Zostaw puste, jeśli bez terminu.`}
        />
      </RecordForm>
    </Dialog>
  )
}
