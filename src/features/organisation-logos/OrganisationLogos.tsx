import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Logo, LogoVariant } from '#contract/marks.ts'
import type { Organisation } from '#contract/partners.ts'
import { api } from '#src/api/client.ts'
import { logoVariantLabels } from '#src/api/logoVariantLabels.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'
import { LogoItem } from './LogoItem.tsx'
import classes from './OrganisationLogos.module.css'

const LogoUpload = lazy(async () => ({ default: (await import('#src/form/LogoUpload.tsx')).LogoUpload }))
const LogoDetailsDialog = lazy(async () => ({
  default: (await import('./LogoDetailsDialog.tsx')).LogoDetailsDialog,
}))

type Task = { kind: 'upload'; variant: LogoVariant } | { kind: 'change'; logo: Logo }

/** The logos of an organisation that are in use, by variant; removing one is taken back for ten seconds. `today` is a day. */
export const OrganisationLogos = ({
  organisation,
  logos,
  today,
}: {
  organisation: Pick<Organisation, 'id' | 'name' | 'shortName'>
  logos: readonly Logo[]
  today: string
}) => {
  const { t } = useLingui()
  const [task, setTask] = useState<Task | null>(null)
  const create = useMutation(api.logos.create.mutationOptions())
  const restore = useMutation(api.logos.restore.mutationOptions())
  const remove = useMutation(api.logos.remove.mutationOptions())
  const close = () => setTask(null)
  const current = (logo: Logo) => logos.find(({ id }) => id === logo.id) ?? logo
  const takeOut = ({ id: logoId, variant }: Logo) => {
    const name = t(logoVariantLabels[variant])
    remove.mutate(
      { logoId },
      {
        onSuccess: () =>
          showUndo({
            message: <Trans>Usunięto logo: {name}</Trans>,
            onUndo: () => restore.mutateAsync({ logoId }),
          }),
      },
    )
  }
  return (
    <section aria-labelledby="logos" className={classes['section']}>
      <header className={classes['header']}>
        <h2 id="logos">
          <Trans>Logo</Trans>
        </h2>
        <Permitted operation="logos.create">
          <Button variant="default" onClick={() => setTask({ kind: 'upload', variant: 'colour' })}>
            <Trans>Dodaj logo</Trans>
          </Button>
        </Permitted>
      </header>
      {logos.length === 0 && (
        <p className={classes['quiet']}>
          <Trans>
            Nie ma jeszcze logo, więc na materiałach stanie sama nazwa. Najlepszy jest plik SVG; PNG powinien
            mieć co najmniej 1200 px na dłuższym boku.
          </Trans>
        </p>
      )}
      {remove.isError && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie usunięto logo. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
      <ul className={classes['logos']}>
        {logos.map((logo) => (
          <LogoItem
            key={logo.id}
            logo={logo}
            today={today}
            onReplace={() => setTask({ kind: 'upload', variant: logo.variant })}
            onChange={() => setTask({ kind: 'change', logo })}
            onRemove={() => takeOut(logo)}
          />
        ))}
      </ul>
      <Suspense>
        {task?.kind === 'upload' && (
          <LogoUpload
            name={organisation.shortName || organisation.name}
            firstVariant={task.variant}
            replaced={logos}
            asksComing
            send={(logo) => create.mutateAsync({ ...logo, organisationId: organisation.id })}
            onClose={close}
          />
        )}
        {task?.kind === 'change' && <LogoDetailsDialog logo={current(task.logo)} onClose={close} />}
      </Suspense>
    </section>
  )
}
