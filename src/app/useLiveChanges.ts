import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { LiveChange } from '#contract/changes.ts'
import type { Session } from '#contract/session.ts'
import { client } from '#src/api/client.ts'
import { lackOf, personOf, sessionQuery, useMe } from '#src/api/session.ts'
import { tabId } from '#src/api/tab.ts'

// Several changes at once are read once; together with the way there it stays well within a second.
const burstMilliseconds = 200

/**
 * Reads again what is on screen when somebody else changed something. `visit` is another number when the same person came
 * in again; `onPerson` is told when it may concern who is signed in.
 */
export const useLiveChanges = (visit: number, onPerson: () => void) => {
  const queryClient = useQueryClient()
  const me = useMe()
  // Nothing is told to a session that has still to show a passkey; once it has, it listens anew.
  const person = lackOf(me) === null ? personOf(me) : ''
  // As it stood when the page was read first, however often the session is read after it.
  const firstRead = useRef<number>(undefined)
  useEffect(() => {
    if (person === '') return undefined
    firstRead.current ??= queryClient.getQueryData<Session>(sessionQuery.queryKey)?.lastChange
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop: (() => void) | undefined
    let isOver = false

    const readAgain = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        void queryClient.invalidateQueries()
      }, burstMilliseconds)
    }
    const onChange = ({ entity, tab }: LiveChange) => {
      // What this tab changed it has read already.
      if (tab === tabId) return
      if (entity === 'user') onPerson()
      readAgain()
    }
    const onBegun = async () => {
      const { lastChange } = await client.session.get()
      if (lastChange !== firstRead.current) readAgain()
    }
    // After the first screen, which does not wait for it.
    void import('#src/api/liveChanges.ts').then(
      ({ hearLiveChanges }) => {
        if (!isOver)
          stop = hearLiveChanges({
            onChange,
            onGap: readAgain,
            onBegun: () => void onBegun().catch(readAgain),
          })
      },
      // Without it the page still reads again whenever somebody comes back to it.
      () => undefined,
    )
    return () => {
      isOver = true
      // What was heard is still read: only the listening ends.
      stop?.()
    }
  }, [person, visit, queryClient, onPerson])
}
