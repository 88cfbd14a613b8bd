import { useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { SavingDialog } from './SavingDialog.tsx'

/** Asks why, and does it: `onSubmit` gets the reason. `isRequired`: not without one. */
export const ReasonDialog = ({
  title,
  label,
  description,
  isRequired,
  saveLabel,
  isSaving,
  failure,
  onSubmit,
  onClose,
  children,
}: {
  title: ReactNode
  label: ReactNode
  description?: ReactNode
  isRequired: boolean
  saveLabel: ReactNode
  isSaving: boolean
  failure: unknown
  onSubmit: (reason: string) => void
  onClose: () => void
  children?: ReactNode
}) => {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [isRefused, setRefused] = useState(false)
  const isMissing = isRequired && reason.trim() === ''
  return (
    <SavingDialog
      title={title}
      saveLabel={saveLabel}
      isSaving={isSaving}
      failure={failure}
      onSubmit={() => {
        setRefused(isMissing)
        if (!isMissing) onSubmit(reason)
      }}
      onClose={onClose}
    >
      {children}
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        label={label}
        description={description}
        required={isRequired}
        value={reason}
        error={isRefused && isMissing ? t`Wpisz tekst w tym polu` : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </SavingDialog>
  )
}
