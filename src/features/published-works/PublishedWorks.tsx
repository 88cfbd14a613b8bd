import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { newId } from '#domain/id.ts'
import type { PublishedWork } from '#contract/publishedWorks.ts'
import { api } from '#src/api/client.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { PublishedWorkRow } from './PublishedWorkRow.tsx'
import classes from './PublishedWorks.module.css'

const PublishedWorkForm = lazy(async () => ({
  default: (await import('./PublishedWorkForm.tsx')).PublishedWorkForm,
}))
const WorkPictureDialog = lazy(async () => ({
  default: (await import('./WorkPictureDialog.tsx')).WorkPictureDialog,
}))

type Opened = { kind: 'new'; id: string } | { kind: 'edit' | 'picture'; id: string }

/** What was published or handed out for an event, by day: the dated list that a funder asks for. `today`: `YYYY-MM-DD`. */
export const PublishedWorks = ({
  eventId,
  works,
  today,
}: {
  eventId: string
  works: readonly PublishedWork[]
  today: string
}) => {
  const [opened, setOpened] = useState<Opened>()
  const create = useMutation(api.publishedWorks.create.mutationOptions())
  const put = useMutation(api.publishedWorks.putDetails.mutationOptions())
  const close = () => setOpened(undefined)
  const work = works.find(({ id }) => id === opened?.id)
  const add = (
    <Permitted operation="publishedWorks.create">
      <Button variant="default" onClick={() => setOpened({ kind: 'new', id: newId() })}>
        <Trans>Dodaj publikację</Trans>
      </Button>
    </Permitted>
  )
  return (
    <section aria-labelledby="published" className={classes['section']}>
      <header className={classes['header']}>
        <h2 id="published">
          <Trans>Publikacje</Trans>
        </h2>
        {works.length > 0 && add}
      </header>
      {works.length === 0 ? (
        <EmptyState title={<Trans>Nie zapisano jeszcze żadnej publikacji</Trans>} action={add}>
          <Trans>
            Tu jest lista z datami: co i gdzie opublikowano albo rozdano, ze zrzutami ekranu i zdjęciami.
          </Trans>
        </EmptyState>
      ) : (
        <ol className={classes['list']}>
          {works.map((one) => (
            <PublishedWorkRow
              key={one.id}
              work={one}
              onEdit={() => setOpened({ kind: 'edit', id: one.id })}
              onPicture={() => setOpened({ kind: 'picture', id: one.id })}
            />
          ))}
        </ol>
      )}
      <Suspense>
        {opened?.kind === 'new' && (
          <PublishedWorkForm
            work={null}
            firstDay={today}
            save={(details) => create.mutateAsync({ ...details, eventId, id: opened.id })}
            onClose={close}
          />
        )}
        {opened?.kind === 'edit' && work !== undefined && (
          <PublishedWorkForm
            key={work.id}
            work={work}
            firstDay={today}
            save={(details, revision) => put.mutateAsync({ ...details, workId: work.id, revision })}
            onClose={close}
          />
        )}
        {opened?.kind === 'picture' && work !== undefined && (
          <WorkPictureDialog key={work.id} work={work} onClose={close} />
        )}
      </Suspense>
    </section>
  )
}
