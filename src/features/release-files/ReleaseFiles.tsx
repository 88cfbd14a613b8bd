import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import type { ReleaseFileFormat } from '#contract/releaseFiles.ts'
import { client } from '#src/api/client.ts'
import { CopyText } from '#src/ui/CopyText.tsx'
import { saveFile } from '#src/ui/saveFile.ts'
import { releaseFileGroups, releaseFileLabels } from './releaseFileLabels.ts'
import classes from './ReleaseFiles.module.css'

/** A release as files to save, grouped by what they are for. */
export const ReleaseFiles = ({ eventId, number }: { eventId: string; number: number }) => {
  const { t } = useLingui()
  const id = useId()
  const read = (format: ReleaseFileFormat) => client.releaseFiles.get({ eventId, number, format })
  const save = useMutation({
    mutationFn: async (format: ReleaseFileFormat) => {
      const file = await read(format)
      saveFile({ name: file.name, type: file.type, text: file })
    },
  })
  const copy = useMutation({ mutationFn: async () => (await read('txt')).text() })
  return (
    <div>
      <div className={classes['groups']}>
        {releaseFileGroups.map(({ key, label, formats }) => (
          <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
            <h3 id={`${id}-${key}`}>{t(label)}</h3>
            <div className={classes['files']}>
              {formats.map((format) => (
                <Button
                  key={format}
                  variant="default"
                  size="sm"
                  leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
                  loading={save.isPending && save.variables === format}
                  onClick={() => save.mutate(format)}
                >
                  {t(releaseFileLabels[format])}
                </Button>
              ))}
              {formats.includes('txt') && (
                <CopyText text={() => copy.mutateAsync()}>
                  <Trans>Kopiuj program jako tekst</Trans>
                </CopyText>
              )}
            </div>
          </div>
        ))}
      </div>
      {(save.isError || copy.isError) && (
        <p role="alert" className={classes['failed']}>
          <Trans>Nie pobrano pliku. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
    </div>
  )
}
