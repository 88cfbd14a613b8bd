import { Trans, useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import { answererOf, type DecisionSubject } from './decisionSubject.ts'
import { ReasonDialog } from '#src/form/ReasonDialog.tsx'
import { SinceOpened } from './SinceOpened.tsx'
import { useDecision } from './useDecision.ts'

/** Stops waiting for an answer, with a reason (`skipped`), or takes a written-down or skipped one back (`reopened`). */
export const StaffDecisionDialog = ({
  kind,
  lineup,
  subject,
  onClose,
}: {
  kind: 'skipped' | 'reopened'
  lineup: Lineup
  subject: DecisionSubject
  onClose: () => void
}) => {
  const { t } = useLingui()
  const decision = useDecision(lineup, subject)
  const name = answererOf(lineup, subject)
  const isSkip = kind === 'skipped'
  return (
    <ReasonDialog
      title={isSkip ? <Trans>Pomiń z uzasadnieniem: {name}</Trans> : <Trans>Cofnij odpowiedź: {name}</Trans>}
      label={t`Uzasadnienie`}
      description={
        isSkip
          ? t`Pominięta odpowiedź nie jest zgodą: panel nie będzie przez nią gotowy.`
          : t`Odpowiedź zostanie w historii, a osobę można zapytać ponownie.`
      }
      isRequired={isSkip}
      saveLabel={isSkip ? <Trans>Pomiń</Trans> : <Trans>Cofnij odpowiedź</Trans>}
      isSaving={decision.isPending}
      failure={decision.failure}
      onSubmit={(reason) => void decision.submit({ kind, reason }).then((isStored) => isStored && onClose())}
      onClose={onClose}
    >
      <SinceOpened lineup={lineup} decision={decision} />
    </ReasonDialog>
  )
}
