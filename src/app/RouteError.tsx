import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { statusOf } from '#src/api/statusOf.ts'
import { ErrorState } from '#src/ui/ErrorState.tsx'
import { hasLostScript, loadAnew } from './lostScripts.ts'

const storageKey = 'mownica.loaded-anew'

/**
 * One route failed; the navigation around it stays alive. Trying again reads its data anew. Where its script is lost the whole
 * page is read anew once the server answers: by itself the first time at an address, then as often as somebody tries.
 */
export const RouteError = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  useEffect(() => {
    if (!hasLostScript() || sessionStorage.getItem(storageKey) === location.href) return
    sessionStorage.setItem(storageKey, location.href)
    void loadAnew()
  }, [])
  return (
    <ErrorState
      status={statusOf(error)}
      onRetry={() => {
        if (hasLostScript()) {
          void loadAnew()
          return
        }
        queries.reset()
        reset()
        void router.invalidate()
      }}
    />
  )
}
