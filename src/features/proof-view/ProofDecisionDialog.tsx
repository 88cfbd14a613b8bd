import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Proof, ProofAnswer, ProofPartnerState } from '#contract/materials.ts'
import type { Channel } from '#contract/signOffs.ts'
import { channelLabels } from '#src/api/channelLabels.ts'
import { proofAnswerLabels } from '#src/api/proofAnswerLabels.ts'
import { ReasonDialog } from '#src/form/ReasonDialog.tsx'
import { SavingDialog } from '#src/form/SavingDialog.tsx'
import { useProofDecision } from './useProofDecision.ts'

const answers = [
  'accepted',
  'changes-requested',
  'name-only',
  'not-taking-part',
] as const satisfies ProofAnswer[]
const channels = ['phone', 'email', 'paper', 'in-person'] as const satisfies Channel[]

type Props = { proof: Proof; partner: ProofPartnerState; onClose: () => void }

const Overtaken = () => (
  <p role="alert">
    <Trans>Nie zapisano: powstała nowsza wersja materiału. Zamknij to okno i sprawdź ją.</Trans>
  </p>
)

/** Stops waiting for a partner, with a reason, or takes what was written down back, so that they are asked anew. */
export const StaffProofDialog = ({
  kind,
  proof,
  partner,
  onClose,
}: Props & { kind: 'skipped' | 'reopened' }) => {
  const { t } = useLingui()
  const decision = useProofDecision(proof, partner)
  const { name } = partner
  const isSkip = kind === 'skipped'
  return (
    <ReasonDialog
      title={isSkip ? <Trans>Pomiń z uzasadnieniem: {name}</Trans> : <Trans>Zapytaj ponownie: {name}</Trans>}
      label={t`Uzasadnienie`}
      description={
        isSkip
          ? t`Pominięcie nie jest zgodą. Zostanie przy materiale na zawsze, z nazwiskiem i datą.`
          : t`Odpowiedź zostanie w historii. Potem trzeba wysłać materiał do akceptacji.`
      }
      isRequired={isSkip}
      saveLabel={isSkip ? <Trans>Pomiń</Trans> : <Trans>Zapytaj ponownie</Trans>}
      isSaving={decision.isPending}
      failure={decision.failure}
      onSubmit={(reason) => void decision.submit({ kind, reason }).then((isStored) => isStored && onClose())}
      onClose={onClose}
    >
      {decision.isOvertaken && <Overtaken />}
    </ReasonDialog>
  )
}

/** Writes down what a partner answered by telephone, e-mail or on paper; it is shown as such ever after. */
export const WriteDownProofDialog = ({ proof, partner, onClose }: Props) => {
  const { t, i18n } = useLingui()
  const decision = useProofDecision(proof, partner)
  const [answer, setAnswer] = useState<ProofAnswer>()
  const [channel, setChannel] = useState<Channel>('phone')
  const [note, setNote] = useState('')
  const [comment, setComment] = useState('')
  const [isTried, setTried] = useState(false)
  const { name } = partner
  const submit = async () => {
    setTried(true)
    if (answer === undefined || note.trim() === '') return
    if (await decision.submit({ kind: 'on-behalf', answer, channel, note, comment })) onClose()
  }
  return (
    <SavingDialog
      title={<Trans>Zapisz w imieniu: {name}</Trans>}
      saveLabel={<Trans>Zapisz</Trans>}
      isSaving={decision.isPending}
      failure={decision.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {decision.isOvertaken && <Overtaken />}
      <NativeSelect
        label={t`Odpowiedź`}
        required
        value={answer ?? ''}
        data={[
          { value: '', label: t`wybierz` },
          ...answers.map((value) => ({ value, label: i18n._(proofAnswerLabels[value]) })),
        ]}
        error={isTried && answer === undefined && t`Wybierz odpowiedź`}
        onChange={({ currentTarget }) => setAnswer(answers.find((value) => value === currentTarget.value))}
      />
      <NativeSelect
        label={t`W jaki sposób`}
        required
        value={channel}
        data={channels.map((value) => ({ value, label: i18n._(channelLabels[value]) }))}
        onChange={({ currentTarget }) =>
          setChannel(channels.find((value) => value === currentTarget.value) ?? 'phone')
        }
      />
      <Textarea
        autosize
        minRows={2}
        required
        maxLength={2000}
        label={t`Notatka`}
        description={t`Kiedy i od kogo przyszła odpowiedź.`}
        value={note}
        error={isTried && note.trim() === '' && t`Wpisz tekst w tym polu`}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Textarea
        autosize
        minRows={2}
        maxLength={4000}
        label={t`Uwagi partnera`}
        value={comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
      />
    </SavingDialog>
  )
}
