import { Trans, useLingui } from '@lingui/react/macro'
import { ReasonDialog } from '#src/form/ReasonDialog.tsx'
import { useProposal } from './useProposal.ts'

/** Refuses a proposal; whoever made it reads the reply beside it. */
export const RefuseProposal = ({
  panelId,
  proposalId,
  onClose,
}: {
  panelId: string
  proposalId: string
  onClose: () => void
}) => {
  const { t } = useLingui()
  const proposal = useProposal({ panelId, proposalId }, onClose)
  return (
    <ReasonDialog
      title={<Trans>Odrzuć propozycję</Trans>}
      label={t`Odpowiedź`}
      description={t`Przeczyta ją osoba, która to zaproponowała.`}
      isRequired
      saveLabel={<Trans>Odrzuć propozycję</Trans>}
      isSaving={proposal.isPending}
      failure={proposal.failure}
      onSubmit={(reply) => proposal.resolve({ state: 'refused', reply, place: null })}
      onClose={onClose}
    />
  )
}
