import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { client } from '#src/api/client.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { saveFile } from '#src/ui/saveFile.ts'
import classes from './Review.module.css'

/** Saves a proof as PDF, to be shown to a superior; a file made elsewhere may have come without one. */
export const ProofDownload = ({ proofId }: { proofId: string }) => {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const file = await client.proofs.file({ proofId, format: 'pdf' })
      saveFile({ name: file.name, type: file.type, text: file })
    },
  })
  const isMissing = issuesOf(error).some(({ message }) => message === 'format-missing')
  return (
    <>
      <Button
        variant="default"
        loading={isPending}
        leftSection={<IconFileDownload size={18} stroke={1.75} aria-hidden />}
        onClick={() => mutate()}
      >
        <Trans>Pobierz PDF dla przełożonych</Trans>
      </Button>
      {error !== null && (
        <p role="alert" className={classes['failure']}>
          {isMissing ? (
            <Trans>Ta wizualizacja nie ma pliku PDF. Można go dostać od organizatora.</Trans>
          ) : (
            <Trans>Nie pobrano pliku. Spróbuj ponownie za chwilę.</Trans>
          )}
        </p>
      )}
    </>
  )
}
