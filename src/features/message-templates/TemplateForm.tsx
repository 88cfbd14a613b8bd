import { Trans, useLingui } from '@lingui/react/macro'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { type Control, useWatch } from 'react-hook-form'
import type { MessageTemplate, TemplateDetails } from '#contract/messages.ts'
import { unknownPlaceholders } from '#domain/letters/placeholders.ts'
import { api } from '#src/api/client.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import { LetterSample } from './LetterSample.tsx'
import classes from './MessageTemplates.module.css'
import { PlaceholderList } from './PlaceholderList.tsx'
import { UsualWords } from './UsualWords.tsx'

const read = ({ subject, text, revision }: MessageTemplate) => ({ values: { subject, text }, revision })

/** The words of one kind of letter, beside them how they read as they are typed. */
export const TemplateForm = ({ template }: { template: MessageTemplate }) => {
  const { t } = useLingui()
  const { kind } = template
  const put = useMutation(api.messageTemplates.put.mutationOptions())
  const record = useRecordForm({
    schema: () => import('./templateSchema.ts').then((module) => module.templateSchema),
    ...read(template),
    save: (words, revision) => put.mutateAsync({ kind, revision, words }),
    read,
    onSaved: () => showDone(t`Zapisano treść listu`),
  })
  const labels = { subject: t`Temat`, text: t`Treść` }
  return (
    <div className={classes['sides']}>
      <div className={classes['words']}>
        <RecordForm record={record} labels={labels} onCancel={record.discard}>
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
            minRows={14}
            maxRows={40}
          />
          <Unknown control={record.control} />
        </RecordForm>
        {!template.isUsual && (
          <UsualWords
            isPending={put.isPending}
            onReturn={async () => {
              const saved = await put.mutateAsync({ kind, revision: template.revision, words: null })
              record.adopt(saved)
            }}
          />
        )}
        <PlaceholderList kind={kind} />
      </div>
      <LiveSample template={template} control={record.control} />
    </div>
  )
}

type WordsControl = Control<TemplateDetails, unknown, TemplateDetails>

/** What was typed in braces that nobody fills in, named before anything is saved. */
const Unknown = ({ control }: { control: WordsControl }) => {
  const [subject, text] = useWatch({ control, name: ['subject', 'text'] })
  const unknown = unknownPlaceholders(`${subject}\n${text}`).join(', ')
  return (
    <p role="status" className={classes['unknown']}>
      {unknown !== '' && <Trans>Tego nie ma na liście i nic się tam nie wpisze: {unknown}</Trans>}
    </p>
  )
}

const typingMilliseconds = 400

/** How the typed words read; while they cannot be filled in, the last ones that could. */
const LiveSample = ({ template, control }: { template: MessageTemplate; control: WordsControl }) => {
  const [subject, text] = useWatch({ control, name: ['subject', 'text'] })
  const [typed] = useDebouncedValue({ subject, text }, typingMilliseconds)
  const isStored = typed.subject === template.subject && typed.text === template.text
  const isWhole =
    typed.subject.trim() !== '' &&
    typed.text.trim() !== '' &&
    unknownPlaceholders(`${typed.subject}\n${typed.text}`).length === 0
  const preview = useQuery({
    ...api.messageTemplates.preview.queryOptions({ input: { kind: template.kind, ...typed } }),
    enabled: isWhole && !isStored,
    placeholderData: keepPreviousData,
  })
  return (
    <LetterSample
      sample={isStored ? template.sample : (preview.data ?? template.sample)}
      isStale={!isStored && (preview.isPlaceholderData || !isWhole)}
    />
  )
}
