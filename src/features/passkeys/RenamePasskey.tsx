import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Passkey } from '#contract/passkeys.ts'
import { api } from '#src/api/client.ts'
import { SavingDialog } from '#src/form/SavingDialog.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

export const RenamePasskey = ({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) => {
  const { t } = useLingui()
  const [name, setName] = useState(passkey.name)
  const [isNameless, setNameless] = useState(false)
  const rename = useMutation(
    api.passkeys.rename.mutationOptions({
      onSuccess: () => {
        onClose()
        showDone(t`Zmieniono nazwę klucza`)
      },
    }),
  )
  const { id: passkeyId, revision } = passkey
  return (
    <SavingDialog
      title={<Trans>Nazwa klucza</Trans>}
      isSaving={rename.isPending}
      failure={rename.error ?? undefined}
      saveLabel={<Trans>Zapisz</Trans>}
      onSubmit={() => {
        setNameless(name.trim() === '')
        if (name.trim() !== '') rename.mutate({ passkeyId, revision, name: name.trim() })
      }}
      onClose={onClose}
    >
      <TextInput
        label={t`Nazwa klucza`}
        required
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isNameless && t`Wpisz tekst w tym polu`}
      />
    </SavingDialog>
  )
}
