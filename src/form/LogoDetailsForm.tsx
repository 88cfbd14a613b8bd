import { Trans, useLingui } from '@lingui/react/macro'
import type { Logo, LogoDetails } from '#contract/marks.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { DateField } from './DateField.tsx'
import { RecordForm } from './RecordForm.tsx'
import { TextField } from './TextField.tsx'
import { useRecordForm } from './useRecordForm.ts'

type Values = { alt: string; validUntil: string }

const schema = () => import('./logoSchema.ts').then((module) => module.logoSchema)

const readLogo = ({ alt, validUntil, revision }: Logo): { values: Values; revision: number } => ({
  values: { alt, validUntil: validUntil ?? '' },
  revision,
})

/** What is said of a logo, and until when it may be shown. `save` rejects with the endpoint's error. */
export const LogoDetailsForm = <Saved,>({
  logo,
  save,
  find,
  onClose,
}: {
  logo: Logo
  save: (details: LogoDetails & { revision: number }) => Promise<Saved>
  /** The logo in what a save answers. */
  find: (saved: Saved) => Logo
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { values, revision } = readLogo(logo)
  const record = useRecordForm<Values, LogoDetails, Saved>({
    schema,
    values,
    revision,
    save: (output, at) => save({ ...output, revision: at }),
    read: (saved) => readLogo(find(saved)),
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
