import { useEffect } from 'react'
import { client } from '#src/api/client.ts'

/** Says which version of a line-up its moderator has before them, so that the next visit marks what is newer. */
export const useLooked = (panelId: string, version: number | undefined) => {
  useEffect(() => {
    // Nobody waits for it, and it is said again at the next visit.
    if (version !== undefined) void client.review.look({ panelId, version }).catch(() => undefined)
  }, [panelId, version])
}
