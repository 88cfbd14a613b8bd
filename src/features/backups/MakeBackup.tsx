import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api } from '#src/api/client.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './Backups.module.css'

/** Makes a copy now, while everybody goes on working. */
export const MakeBackup = () => {
  const make = useMutation(
    api.backups.create.mutationOptions({
      onSuccess: () => showDone(<Trans>Utworzono kopię zapasową</Trans>),
    }),
  )
  return (
    <div className={classes['make']}>
      <Button loading={make.isPending} onClick={() => make.mutate(undefined)}>
        <Trans>Utwórz kopię teraz</Trans>
      </Button>
      {make.isError && (
        <p role="alert">
          <Trans>
            Kopia nie powstała. Najczęściej brakuje miejsca na dysku; szczegóły są w dzienniku serwera.
          </Trans>
        </p>
      )}
    </div>
  )
}
