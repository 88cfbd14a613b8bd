import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Proof } from '#contract/materials.ts'
import { client } from '#src/api/client.ts'
import { saveFile } from '#src/ui/saveFile.ts'
import classes from './ProofView.module.css'

type Format = 'svg' | 'png' | 'pdf'

/** The proof as a file; a picture in the resolution that is chosen. A file made elsewhere has what came with it. */
export const ProofDownloads = ({ proof, name }: { proof: Proof; name: string }) => {
  const { t } = useLingui()
  const [dpi, setDpi] = useState('150')
  const save = useMutation({
    mutationFn: async (format: Format) => {
      const file = await client.proofs.file({ proofId: proof.id, format, dpi: Number(dpi) })
      saveFile({ name: `${name} v${proof.number}.${format}`, type: file.type, text: file })
    },
  })
  const isComposed = proof.origin === 'composed'
  const formats: Format[] = isComposed
    ? ['svg', 'png', 'pdf']
    : proof.hasAttachment
      ? ['png', 'pdf']
      : ['png']
  return (
    <div role="group" aria-label={t`Pobierz`} className={classes['downloads']}>
      {formats.map((format) => (
        <Button
          key={format}
          variant="default"
          size="compact-sm"
          loading={save.isPending && save.variables === format}
          onClick={() => save.mutate(format)}
        >
          <Trans>Pobierz {format.toUpperCase()}</Trans>
        </Button>
      ))}
      {isComposed && (
        <NativeSelect
          size="xs"
          aria-label={t`Rozdzielczość PNG`}
          value={dpi}
          data={['72', '150', '300'].map((value) => ({ value, label: `${value} dpi` }))}
          onChange={({ currentTarget }) => setDpi(currentTarget.value)}
        />
      )}
      {save.isError && (
        <p role="alert">
          <Trans>Nie pobrano pliku. Przy dużym formacie wybierz mniejszą rozdzielczość.</Trans>
        </p>
      )}
    </div>
  )
}
