import { Trans, useLingui } from '@lingui/react/macro'
import { useForm } from 'react-hook-form'
import type { Lineup } from '#contract/lineups.ts'
import type { Channel } from '#contract/signOffs.ts'
import { channelLabels } from '#src/api/channelLabels.ts'
import { decisionLabels } from '#src/api/decisionLabels.ts'
import { contractResolver } from '#src/form/contractResolver.ts'
import { SelectField } from '#src/form/SelectField.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { lineupAnswers, personAnswers } from './answers.ts'
import { answererOf, type DecisionSubject } from './decisionSubject.ts'
import { SavingDialog } from '#src/form/SavingDialog.tsx'
import { SinceOpened } from './SinceOpened.tsx'
import { useDecision } from './useDecision.ts'

type Answer = (typeof lineupAnswers)[number] | (typeof personAnswers)[number]
type Written = { answer: Answer; channel: Channel; note: string; comment: string }
type Typed = Omit<Written, 'answer'> & { answer: Answer | null }

const schema = () => import('./writtenDown.ts').then((module) => module.writtenDown)

/** Writes down what somebody answered by telephone, on paper or face to face; it is shown as such ever after. */
export const WriteDownDialog = ({
  lineup,
  subject,
  onClose,
}: {
  lineup: Lineup
  subject: DecisionSubject
  onClose: () => void
}) => {
  const { t, i18n } = useLingui()
  const decision = useDecision(lineup, subject)
  const isLineup = subject.kind === 'lineup'
  const { control, handleSubmit } = useForm<Typed, unknown, Written>({
    resolver: contractResolver<Typed, Written>(schema),
    defaultValues: { answer: null, channel: 'phone', note: '', comment: '' },
  })
  const name = answererOf(lineup, subject)
  const write = handleSubmit(async (written) => {
    if (await decision.submit({ kind: 'on-behalf', ...written })) onClose()
  })
  const channels = Object.entries(channelLabels).map(([value, label]) => ({ value, label: i18n._(label) }))
  return (
    <SavingDialog
      title={<Trans>Zapisz w imieniu: {name}</Trans>}
      saveLabel={decision.changes.length > 0 ? <Trans>Zapisz dla obecnego składu</Trans> : undefined}
      isSaving={decision.isPending}
      failure={decision.failure}
      onSubmit={(event) => void write(event)}
      onClose={onClose}
    >
      <SinceOpened lineup={lineup} decision={decision} />
      <SelectField
        control={control}
        name="answer"
        label={t`Odpowiedź`}
        required
        emptyLabel={t`wybierz`}
        options={(isLineup ? lineupAnswers : personAnswers).map((value) => ({
          value,
          label: i18n._(decisionLabels[value]),
        }))}
      />
      <SelectField control={control} name="channel" label={t`W jaki sposób`} required options={channels} />
      <TextAreaField
        control={control}
        name="note"
        label={t`Notatka`}
        description={t`Kiedy i od kogo przyszła odpowiedź. Widzi ją zespół i osoba, w której imieniu zapisano.`}
        required
        minRows={2}
        maxRows={8}
      />
      {isLineup && (
        <TextAreaField control={control} name="comment" label={t`Uwagi do składu`} minRows={2} maxRows={8} />
      )}
    </SavingDialog>
  )
}
