import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconMapPin } from '@tabler/icons-react'
import type { Pin } from '#contract/materials.ts'
import type { ProofRemarks } from './proofRemarks.ts'
import { RemarksFormFrame } from './RemarksFormFrame.tsx'
import classes from './Review.module.css'

/**
 * Remarks on a proof, with a place on the picture where that helps; a tap on the picture sets it too. `startAt`: where the pin
 * stands at first. What is typed belongs to the caller, so that closing keeps it.
 */
export const ProofRemarksForm = ({
  remarks,
  startAt,
  isPending,
  onType,
  onSend,
  onClose,
}: {
  remarks: ProofRemarks
  startAt: Pin
  isPending: boolean
  onType: (remarks: ProofRemarks) => void
  onSend: () => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { comment, pin } = remarks
  return (
    <RemarksFormFrame
      label={t`Uwagi do wizualizacji`}
      comment={comment}
      isPending={isPending}
      onType={(typed) => onType({ ...remarks, comment: typed })}
      onSend={onSend}
      onClose={onClose}
    >
      <div className={classes['buttons']}>
        {pin === null ? (
          <Button
            variant="default"
            leftSection={<IconMapPin size={18} stroke={1.75} aria-hidden />}
            onClick={() => onType({ ...remarks, pin: startAt })}
          >
            <Trans>Wskaż miejsce na obrazie</Trans>
          </Button>
        ) : (
          <Button variant="default" onClick={() => onType({ ...remarks, pin: null })}>
            <Trans>Usuń wskazane miejsce</Trans>
          </Button>
        )}
      </div>
      <p className={classes['quiet']}>
        <Trans>Miejsce można też wskazać, dotykając obrazu.</Trans>
      </p>
    </RemarksFormFrame>
  )
}
