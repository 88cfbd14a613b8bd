import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { statusOf } from '#src/api/statusOf.ts'
import { ErrorState } from '#src/ui/ErrorState.tsx'

/** One route failed; the navigation around it stays alive. Trying again reads its data anew. */
export const RouteError = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  return (
    <ErrorState
      status={statusOf(error)}
      onRetry={() => {
        queries.reset()
        reset()
        void router.invalidate()
      }}
    />
  )
}
