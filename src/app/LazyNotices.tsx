import { useNotifications } from '@mantine/notifications'
import { lazy, type ReactNode, Suspense, useState } from 'react'

// Without a connection a message is lost, but not the page under it.
const Notices = lazy((): Promise<{ default: () => ReactNode }> =>
  import('./Notices.tsx').then(
    (module) => ({ default: module.Notices }),
    () => ({ default: () => null }),
  ),
)

/** Messages at the edge of the page. The first visit has none and does not pay for them. */
export const LazyNotices = () => {
  const { notifications } = useNotifications()
  const [isNeeded, setNeeded] = useState(false)
  if (!isNeeded && notifications.length > 0) setNeeded(true)
  return (
    isNeeded && (
      <Suspense>
        <Notices />
      </Suspense>
    )
  )
}
