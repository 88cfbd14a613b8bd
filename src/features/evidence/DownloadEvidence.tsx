import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { client } from '#src/api/client.ts'
import { useRefusal } from '#src/permission/useRefusal.ts'
import { RefusedButton } from '#src/ui/RefusedButton.tsx'
import { saveFile } from '#src/ui/saveFile.ts'
import classes from './Evidence.module.css'

/** Saves the whole evidence file of an event. */
export const DownloadEvidence = ({ eventId }: { eventId: string }) => {
  const refusal = useRefusal('evidence.file')
  const save = useMutation({
    mutationFn: async () => {
      const file = await client.evidence.file({ eventId })
      saveFile({ name: file.name, type: file.type, text: file })
    },
  })
  if (refusal !== undefined)
    return (
      <RefusedButton reason={refusal}>
        <Trans>Pobierz ZIP</Trans>
      </RefusedButton>
    )
  return (
    <div className={classes['download']}>
      <Button
        leftSection={<IconDownload size={18} stroke={1.75} aria-hidden />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        <Trans>Pobierz ZIP</Trans>
      </Button>
      {save.isError && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie pobrano pliku. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
    </div>
  )
}
