import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { User } from '#contract/settings.ts'
import { api } from '#src/api/client.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { wordIssue } from '#src/form/wordIssue.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

/** Disables an account after saying what that ends, and lets a disabled one in again. */
export const StaffState = ({ user }: { user: User }) => {
  const [isAsking, setAsking] = useState(false)
  const { id: userId, name, revision, isDisabled } = user
  const putState = useMutation(
    api.users.putState.mutationOptions({
      onSuccess: (saved) => {
        setAsking(false)
        showDone(
          saved.isDisabled ? <Trans>Wyłączono konto: {name}</Trans> : <Trans>Włączono konto: {name}</Trans>,
        )
      },
    }),
  )
  const [issue] = issuesOf(putState.error)
  const failure = putState.isError && (
    <p role="alert">
      {issue === undefined ? <Trans>Nie zapisano. Spróbuj ponownie.</Trans> : wordIssue(issue)}
    </p>
  )
  if (isDisabled) {
    return (
      <div>
        <Button
          variant="default"
          loading={putState.isPending}
          onClick={() => putState.mutate({ userId, revision, isDisabled: false })}
        >
          <Trans>Włącz konto</Trans>
        </Button>
        {failure}
      </div>
    )
  }
  return (
    <div>
      <DangerButton onClick={() => setAsking(true)}>
        <Trans>Wyłącz konto</Trans>
      </DangerButton>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Wyłączyć konto: {name}?</Trans>}
          confirmLabel={<Trans>Wyłącz konto</Trans>}
          isDangerous
          isPending={putState.isPending}
          onConfirm={() => putState.mutate({ userId, revision, isDisabled: true })}
          onClose={() => {
            setAsking(false)
            putState.reset()
          }}
        >
          <p>
            <Trans>
              Sesje otwarte na tym koncie zakończą się od razu, a niewykorzystane linki do zalogowania i
              klucze dostępu przestaną działać. Zmiany zapisane z tego konta i historia zostają. Konto można
              włączyć z powrotem.
            </Trans>
          </p>
          {failure}
        </ConfirmDialog>
      )}
    </div>
  )
}
