import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Lineup } from '#contract/lineups.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { DiscussionEntry } from './DiscussionEntry.tsx'
import { discussionOf } from './discussionOf.ts'
import classes from './SignOff.module.css'
import { useStoredLineup } from './useStoredLineup.ts'

/** What staff and the moderator said to each other and what was decided meanwhile, oldest first, and a reply. */
export const Discussion = ({ lineup }: { lineup: Lineup }) => {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const comment = useMutation(api.lineups.comment.mutationOptions())
  const once = useOnce()
  const store = useStoredLineup()
  const { panelId } = lineup
  const entries = discussionOf(lineup)
  const isFull = issuesOf(comment.error).some(({ message }) => message === 'too-many')
  const notSaved = isFull
    ? t`Nie zapisano: w tej rozmowie masz już tyle wpisów, ile się mieści. Treść została, wyślij ją moderatorowi w liście.`
    : comment.isError
      ? t`Nie zapisano. Treść została, spróbuj ponownie.`
      : undefined
  const send = async () => {
    const body = { panelId, text: text.trim() }
    if (body.text === '' || comment.isPending) return
    try {
      store(await once(body, (id) => comment.mutateAsync({ ...body, id })))
      // What was typed on while it was on its way is another entry.
      setText((now) => (now === text ? '' : now))
    } catch {
      // The mutation says so; what was typed stays.
    }
  }
  return (
    <section aria-label={t`Rozmowa`} className={classes['card']}>
      <h2>
        <Trans>Rozmowa</Trans>
      </h2>
      {entries.length === 0 ? (
        <p className={classes['quiet']}>
          <Trans>Tu pojawią się uwagi moderatora i odpowiedzi zespołu.</Trans>
        </p>
      ) : (
        <ol aria-label={t`Rozmowa`} aria-live="polite" className={classes['thread']}>
          {entries.map((entry) => (
            <DiscussionEntry key={entry.id} entry={entry} lineup={lineup} />
          ))}
        </ol>
      )}
      <Permitted operation="lineups.comment">
        <form
          className={classes['fields']}
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <Textarea
            autosize
            minRows={2}
            maxRows={10}
            maxLength={4000}
            label={t`Odpowiedź dla moderatora`}
            value={text}
            error={notSaved}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" size="compact-sm" loading={comment.isPending}>
              <Trans>Dodaj wpis</Trans>
            </Button>
          </div>
          <UnsavedGuard isDirty={text.trim() !== ''} />
        </form>
      </Permitted>
    </section>
  )
}
