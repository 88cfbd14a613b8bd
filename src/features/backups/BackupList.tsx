import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { dateLocale } from '#domain/timeWords.ts'
import { client } from '#src/api/client.ts'
import rows from '#src/ui/ActionRows.module.css'
import { Instant } from '#src/ui/Instant.tsx'
import { saveFile } from '#src/ui/saveFile.ts'
import classes from './Backups.module.css'
import { fileSize } from './fileSize.ts'

type Backup = Awaited<ReturnType<typeof client.backups.list>>['items'][number]

/** The copies that are kept, newest first, each to be saved on another disk. */
export const BackupList = ({ backups }: { backups: readonly Backup[] }) => {
  const { t, i18n } = useLingui()
  const save = useMutation({
    mutationFn: async (name: string) => {
      const file = await client.backups.get({ name })
      saveFile({ name: file.name, type: file.type, text: file })
    },
  })
  const written = new Intl.DateTimeFormat(dateLocale(i18n.locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <>
      <p className={classes['advice']}>
        <Trans>
          Co jakiś czas warto zapisać kopię na innym dysku: ta, która leży na zepsutym, nie pomoże. W kopii są
          dane osobowe, więc trzeba ją chronić jak sam serwer.
        </Trans>
      </p>
      {save.isError && (
        <p role="alert">
          <Trans>Nie pobrano kopii. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
      <ul aria-label={t`Kopie zapasowe`} className={rows['list']}>
        {backups.map(({ name, createdAt, size, entries }) => {
          const when = written.format(new Date(createdAt))
          return (
            <li key={name} className={rows['row']}>
              <div className={rows['words']}>
                <strong>
                  <Instant at={createdAt} />
                </strong>
                <span className={rows['quiet']}>
                  {fileSize(size, i18n.locale)}
                  {entries !== null && (
                    <>
                      {' · '}
                      <Plural
                        value={entries}
                        one="# wpis historii"
                        few="# wpisy historii"
                        many="# wpisów historii"
                        other="# wpisu historii"
                      />
                    </>
                  )}
                </span>
              </div>
              <Button
                variant="default"
                leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
                loading={save.isPending && save.variables === name}
                aria-label={t`Pobierz kopię: ${when}`}
                onClick={() => save.mutate(name)}
              >
                <Trans>Pobierz</Trans>
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
