import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FundingProject } from '#contract/marks.ts'
import { api } from '#src/api/client.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { IconButton } from '#src/ui/IconButton.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './EventPartnersEditor.module.css'

type Project = Pick<FundingProject, 'id' | 'title' | 'acronym'>
/** Few know a project by its acronym alone. */
const nameOf = ({ acronym, title }: Project) => [acronym, title].filter(Boolean).join(' · ')

/** Which projects pay for the event, the first leading. `paying` are those stored, `known` all that may be chosen. */
export const EventFunding = ({
  eventId,
  paying,
  known,
}: {
  eventId: string
  paying: readonly Project[]
  known: readonly Project[]
}) => {
  const { t } = useLingui()
  const [edited, setEdited] = useState<{ before: string[]; projects: readonly Project[] } | null>(null)
  const put = useMutation(api.fundingProjects.putOfEvent.mutationOptions())
  const projects = edited?.projects ?? paying
  const change = (next: readonly Project[]) =>
    setEdited({ before: edited?.before ?? paying.map(({ id }) => id), projects: next })
  const free = known.filter(({ id }) => projects.every((chosen) => chosen.id !== id))
  const save = () => {
    if (edited === null) return
    const projectIds = edited.projects.map(({ id }) => id)
    put.mutate(
      { eventId, before: edited.before, projectIds },
      {
        onSuccess: () => {
          // What was changed while it was on its way is still to be saved.
          setEdited((now) => (now === edited || now === null ? null : { ...now, before: projectIds }))
          showDone(<Trans>Zapisano źródła finansowania</Trans>)
        },
      },
    )
  }
  const lines = (
    <ol className={classes['plain']}>
      {paying.map((project) => (
        <li key={project.id}>{nameOf(project)}</li>
      ))}
    </ol>
  )
  const row = (project: Project) => (
    <div className={classes['row']}>
      <span className={classes['name']}>
        <Link data-alone to="/settings/funding/$projectId" params={{ projectId: project.id }}>
          {nameOf(project)}
        </Link>
      </span>
      <IconButton
        label={t`Usuń: ${nameOf(project)}`}
        onClick={() => change(projects.filter(({ id }) => id !== project.id))}
      >
        <IconX size={18} stroke={1.75} />
      </IconButton>
    </div>
  )
  return (
    <section aria-labelledby="funding" className={classes['funding']}>
      <h2 id="funding">
        <Trans>Źródła finansowania</Trans>
      </h2>
      {projects.length === 0 && (
        <p className={classes['quiet']}>
          <Trans>
            Żaden projekt nie płaci za to wydarzenie, więc materiały nie mają znaków ani klauzuli.
          </Trans>
        </p>
      )}
      <Permitted operation="fundingProjects.putOfEvent" otherwise={lines}>
        {projects.length > 1 ? (
          <OrderedList
            label={t`Projekty w kolejności, pierwszy prowadzi`}
            items={projects}
            itemKey={({ id }) => id}
            itemName={nameOf}
            onReorder={change}
            renderItem={row}
          />
        ) : (
          projects.map((project) => <div key={project.id}>{row(project)}</div>)
        )}
        {free.length > 0 && (
          <NativeSelect
            label={t`Dodaj projekt`}
            value=""
            data={[
              { value: '', label: t`wybierz` },
              ...free.map((project) => ({ value: project.id, label: nameOf(project) })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              change([...projects, ...free.filter(({ id }) => id === value)])
            }
          />
        )}
        {put.isError && (
          <p role="alert" className={classes['failure']}>
            {statusOf(put.error) === 409 ? (
              <Trans>
                Nie zapisano: ktoś zmienił źródła w międzyczasie. Anuluj i sprawdź, co jest teraz.
              </Trans>
            ) : (
              <Trans>Nie zapisano. Spróbuj ponownie za chwilę.</Trans>
            )}
          </p>
        )}
        {edited !== null && (
          <div className={classes['buttons']}>
            <Button loading={put.isPending} onClick={save}>
              <Trans>Zapisz źródła</Trans>
            </Button>
            <Button
              variant="default"
              onClick={() => {
                put.reset()
                setEdited(null)
              }}
            >
              <Trans>Anuluj</Trans>
            </Button>
          </div>
        )}
        <UnsavedGuard isDirty={edited !== null} />
      </Permitted>
    </section>
  )
}
