import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { statusOf } from '#src/api/statusOf.ts'
import { ErrorState } from '#src/ui/ErrorState.tsx'
import { hasLostScript, isServerThere } from './lostScripts.ts'

const storageKey = 'mownica.loaded-anew'
/** Milliseconds between two looks whether the server is back. */
const lookEvery = 5000

/**
 * Reads the whole page anew where its script is lost, as soon as the server answers: when it was away, or may have been updated. Where
 * a new page has lost its script too, it is left at that.
 */
const useNewPage = () => {
  useEffect(() => {
    if (!hasLostScript()) return
    let wasAway = false
    const look = async () => {
      if (!(await isServerThere())) wasAway = true
      else if (wasAway || sessionStorage.getItem(storageKey) !== location.href) {
        sessionStorage.setItem(storageKey, location.href)
        location.reload()
      }
    }
    void look()
    const timer = setInterval(() => void look(), lookEvery)
    return () => clearInterval(timer)
  }, [])
}

/** One route failed; the navigation around it stays alive. Trying again reads its data anew, or the whole page where its script is lost. */
export const RouteError = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const [tries, setTries] = useState<'none' | 'asking' | 'away'>('none')
  useNewPage()

  const retryScript = async () => {
    setTries('asking')
    if (await isServerThere()) location.reload()
    else setTries('away')
  }
  return (
    <ErrorState
      status={statusOf(error)}
      isTrying={tries === 'asking'}
      isStillAway={tries === 'away'}
      onRetry={() => {
        if (hasLostScript()) {
          void retryScript()
          return
        }
        queries.reset()
        reset()
        void router.invalidate()
      }}
    />
  )
}
