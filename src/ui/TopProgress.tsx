import { useIsFetching } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import classes from './TopProgress.module.css'

/** A thin bar at the top of the window once something has been on its way for 150 ms. */
export const TopProgress = () => {
  const navigating = useRouterState({ select: (state) => state.isLoading })
  const fetching = useIsFetching() > 0
  return navigating || fetching ? <div aria-hidden className={classes['bar']} /> : null
}
