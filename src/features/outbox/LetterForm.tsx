import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { CopyText } from '#src/ui/CopyText.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import classes from './Letter.module.css'
import type { useLetterForm } from './useLetterForm.ts'

// Braces of their own would be taken for a place to fill in by the translation.
const linkMark = '{link}'
const clauseMark = '{klauzula}'

/** The subject and text of a letter that still waits, to be changed before it goes. */
export const LetterForm = ({ record }: { record: ReturnType<typeof useLetterForm> }) => {
  const { t } = useLingui()
  const labels = { subject: t`Temat`, text: t`Treść` }
  return (
    <RecordForm
      record={record}
      labels={labels}
      saveLabel={<Trans>Zapisz list</Trans>}
      onCancel={record.discard}
    >
      <TextField
        control={record.control}
        name="subject"
        lang="pl"
        label={labels.subject}
        autoComplete="off"
      />
      <TextAreaField
        control={record.control}
        name="text"
        lang="pl"
        label={labels.text}
        description={t`W miejsce ${linkMark} wejdzie osobisty link, a w miejsce ${clauseMark} informacja o danych osobowych, jeśli ta osoba jeszcze jej nie dostała.`}
        minRows={12}
        maxRows={40}
      />
    </RecordForm>
  )
}

/** What was typed into a letter that meanwhile went out or was thrown away: it cannot be saved, and is not lost. */
export const TypedTooLate = ({ record }: { record: ReturnType<typeof useLetterForm> }) => (
  <section role="alert" className={classes['late']}>
    <p>
      <Trans>
        Ten list w międzyczasie wyszedł albo został odrzucony, więc zmian nie można już w nim zapisać. To, co
        wpisano, można skopiować.
      </Trans>
    </p>
    <pre lang="pl">{record.form.getValues('text')}</pre>
    <div className={classes['buttons']}>
      <CopyText text={() => record.form.getValues('text')}>
        <Trans>Kopiuj wpisaną treść</Trans>
      </CopyText>
      <Button variant="default" onClick={record.discard}>
        <Trans>Porzuć wpisaną treść</Trans>
      </Button>
    </div>
    <UnsavedGuard isDirty={record.isDirty} />
  </section>
)
