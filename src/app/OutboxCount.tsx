import { Plural } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { api } from '#src/api/client.ts'
import classes from './OutboxCount.module.css'

/** How many letters wait for somebody: drafts, and those that did not go. It asks by itself, so that no page waits for it. */
export const OutboxCount = () => {
  const { data } = useQuery(api.messages.list.queryOptions({ input: { limit: 1 } }))
  const waiting = data === undefined ? 0 : data.counts.draft + data.counts.failed
  if (waiting === 0) return null
  return (
    <>
      <span aria-hidden className={classes['count']}>
        {waiting}
      </span>
      <span className={classes['hidden']}>
        <Plural
          value={waiting}
          one="(# list czeka)"
          few="(# listy czekają)"
          many="(# listów czeka)"
          other="(# listu czeka)"
        />
      </span>
    </>
  )
}
