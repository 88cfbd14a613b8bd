import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { PrintedCard } from '#contract/programme.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './Review.module.css'

const schema = async () => {
  const [{ printedCard }, { longText }] = await Promise.all([
    import('#contract/programme.ts'),
    import('#contract/base.ts'),
  ])
  return printedCard.extend({ reason: longText(2000) })
}

/** Proposes how one's own name, title or organisation should be printed; staff decide. `onSent` is told the proposal's id. */
export const CorrectCard = ({
  appearanceId,
  card,
  onSent,
  onClose,
}: {
  appearanceId: string
  card: PrintedCard
  onSent: (id: string) => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { mutateAsync } = useMutation(api.review.correct.mutationOptions())
  const once = useOnce()
  const sentId = useRef('')
  const values = { ...card, reason: '' }
  const record = useRecordForm({
    schema,
    values,
    revision: 0,
    save: ({ reason, ...corrected }) =>
      once({ reason, corrected }, (id) => {
        sentId.current = id
        return mutateAsync({ appearanceId, id, card: corrected, reason })
      }),
    read: () => ({ values, revision: 0 }),
    onSaved: () => onSent(sentId.current),
  })
  const { control } = record
  return (
    <Dialog title={<Trans>Poprawka do druku</Trans>} onClose={onClose}>
      <RecordForm record={record} labels={{}} saveLabel={<Trans>Wyślij poprawkę</Trans>} onCancel={onClose}>
        <p className={classes['calm']}>
          <Trans>Organizator sprawdzi poprawkę, zanim trafi do druku.</Trans>
        </p>
        <TextField control={control} name="titleBefore" label={t`Tytuł przed nazwiskiem`} />
        <TextField control={control} name="given" label={t`Imię`} required />
        <TextField control={control} name="family" label={t`Nazwisko`} required />
        <TextField control={control} name="titleAfter" label={t`Tytuł po nazwisku`} />
        <TextField control={control} name="position" label={t`Stanowisko`} />
        <TextField control={control} name="organisation" label={t`Organizacja`} />
        <TextAreaField control={control} name="reason" label={t`Wyjaśnienie`} minRows={2} maxRows={8} />
      </RecordForm>
    </Dialog>
  )
}
