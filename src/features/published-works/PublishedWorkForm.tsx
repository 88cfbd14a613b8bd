import { Trans, useLingui } from '@lingui/react/macro'
import { publishedDuties } from '#domain/evidence/publishedDuties.ts'
import type { PublishedWork, PublishedWorkDetails, PublishedWorkKind } from '#contract/publishedWorks.ts'
import { publishedWorkLabels } from '#src/api/publishedWorkLabels.ts'
import { DateField } from '#src/form/DateField.tsx'
import { NumberField } from '#src/form/NumberField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SelectField } from '#src/form/SelectField.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { TypedValues } from '#src/form/TypedValues.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './PublishedWorks.module.css'
import { publishedDutyLabels } from './publishedDutyLabels.ts'

const schema = () => import('#contract/publishedWorks.ts').then((module) => module.publishedWorkDetails)

const kinds = [
  'announcement',
  'invitation',
  'press',
  'web-page',
  'social-post',
  'mailing',
  'print',
  'photo',
  'other',
] as const satisfies readonly PublishedWorkKind[]
const isKind = (value: string): value is PublishedWorkKind => kinds.some((kind) => kind === value)

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

const readWork = ({ kind, title, place, publishedOn, printRun, note, revision }: PublishedWork) => ({
  values: { kind, title, place, publishedOn, printRun, note },
  revision,
})

/** What European funds ask of a kind of publication, and where that is written. */
const Duty = ({ kind }: { kind: PublishedWorkKind }) => {
  const { t } = useLingui()
  const byDocument = Map.groupBy(publishedDuties[kind], ({ document }) => document)
  const sources = [...byDocument].map(
    ([document, places]) => `${document}, ${places.map(({ place }) => place).join('; ')}`,
  )
  return (
    <p className={classes['duty']}>
      <Trans>Gdy płacą Fundusze Europejskie: {t(publishedDutyLabels[kind])}</Trans>
      {sources.map((source) => (
        <span key={source} className={classes['quiet']} lang="pl">
          {source}
        </span>
      ))}
    </p>
  )
}

/** The form of something that was published; `work` is null for a new one. */
export const PublishedWorkForm = ({
  work,
  firstDay,
  save,
  onClose,
}: {
  work: PublishedWork | null
  /** What the date of a new one begins with, `YYYY-MM-DD`. */
  firstDay: string
  save: (details: PublishedWorkDetails, revision: number) => Promise<PublishedWork>
  onClose: () => void
}) => {
  const { t, i18n } = useLingui()
  const read =
    work === null
      ? {
          values: {
            kind: 'web-page' as const,
            title: '',
            place: '',
            publishedOn: firstDay,
            printRun: null,
            note: '',
          },
          revision: 0,
        }
      : readWork(work)
  const record = useRecordForm<PublishedWorkDetails, PublishedWorkDetails, PublishedWork>({
    schema,
    ...read,
    save,
    read: readWork,
    onSaved: onClose,
  })
  const { control } = record
  const labels = {
    kind: t`Rodzaj`,
    publishedOn: t`Data publikacji`,
    title: t`Co opublikowano`,
    place: t`Gdzie`,
    printRun: t`Nakład albo liczba adresatów`,
    note: t`Uwagi`,
  }
  return (
    <Dialog
      title={work === null ? <Trans>Nowa publikacja</Trans> : <Trans>Publikacja</Trans>}
      onClose={onClose}
    >
      <RecordForm
        record={record}
        labels={labels}
        showValue={(field, value) =>
          field === 'kind' && typeof value === 'string' && isKind(value)
            ? i18n._(publishedWorkLabels[value])
            : typeof value === 'number'
              ? String(value)
              : textOf(value)
        }
        onCancel={onClose}
      >
        <SelectField
          control={control}
          name="kind"
          label={labels.kind}
          options={kinds.map((value) => ({ value, label: i18n._(publishedWorkLabels[value]) }))}
        />
        <TypedValues control={control} render={({ kind }) => <Duty kind={kind} />} />
        <TextField control={control} name="title" label={labels.title} required autoComplete="off" />
        <DateField control={control} name="publishedOn" label={labels.publishedOn} required />
        <TextField
          control={control}
          name="place"
          label={labels.place}
          description={t`Adres w sieci albo gdzie i jak rozdano.`}
          autoComplete="off"
        />
        <NumberField control={control} name="printRun" label={labels.printRun} />
        <TextAreaField control={control} name="note" label={labels.note} />
      </RecordForm>
    </Dialog>
  )
}
