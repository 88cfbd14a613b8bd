import { Trans, useLingui } from '@lingui/react/macro'
import type { MaterialTask } from '#contract/materials.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { RelativeDay } from '#src/ui/RelativeDay.tsx'
import classes from './MaterialBoard.module.css'

/**
 * Duties that follow from patronages, funding and logos, the earliest first; where each comes from on demand. Nobody writes down that
 * an institution was told of the event, so that duty stands until the event begins (`startsOn`).
 */
export const MaterialTasks = ({
  tasks,
  startsOn,
  today,
}: {
  tasks: readonly MaterialTask[]
  startsOn: string
  today: string
}) => {
  const { t } = useLingui()
  const open = tasks.filter(({ code, isDone }) => !isDone && (code !== 'funding-notice' || today < startsOn))
  if (open.length === 0) return null
  const sentence = ({ code, name }: MaterialTask) => {
    switch (code) {
      case 'patronage-apply':
        return t`Złóż prośbę o patronat: ${name}`
      case 'patronage-answer':
        return t`Odpowiedź w sprawie patronatu: ${name}`
      case 'patronage-report':
        return t`Wyślij sprawozdanie z patronatu: ${name}`
      case 'patronage-remove-logo':
        return t`Usuń logo ze stron: ${name}`
      case 'funding-notice':
        return t`Zawiadom instytucję o wydarzeniu: ${name}`
      case 'logo-expires':
        return t`Logo traci ważność przed końcem wydarzenia: ${name}`
    }
  }
  return (
    <section aria-labelledby="material-tasks" className={classes['tasks']}>
      <h2 id="material-tasks">
        <Trans>Terminy</Trans>
      </h2>
      <ul>
        {open.map((task) => {
          const { code, eventPartnerId, projectId, dueOn, source } = task
          return (
            <li key={`${code} ${eventPartnerId ?? projectId ?? ''}`} data-late={dueOn < today || undefined}>
              <span>{sentence(task)}</span>
              <span className={classes['due']}>
                <EventDay startsOn={dueOn} /> (<RelativeDay day={dueOn} today={today} />)
              </span>
              {source !== null && (
                <details>
                  <summary>
                    <Trans>Skąd to wynika</Trans>
                  </summary>
                  <p lang="pl">
                    {source.document}, {source.place}
                  </p>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
