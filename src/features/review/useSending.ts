import { useState } from 'react'
import { useOnce } from '#src/api/useOnce.ts'
import { currentOf } from '#src/form/refusal.ts'

/**
 * Sends an answer under one id until it is stored or refused, and says whether it was stored; `onNewer` is told what is current
 * where that was changed meanwhile. `freshId`: the id of the last answer that was on its way.
 */
export const useSending = <Current>(onNewer: (current: Current) => void) => {
  const once = useOnce()
  const [freshId, setFreshId] = useState<string | null>(null)
  const send = async <Said extends object>(
    said: Said,
    store: (answer: Said & { id: string }) => Promise<unknown>,
  ): Promise<boolean> => {
    try {
      await once(said, (id) => {
        setFreshId(id)
        return store({ ...said, id })
      })
      return true
    } catch (refusal) {
      const current = currentOf<Current>(refusal)
      if (current !== undefined) onNewer(current)
      return false
    }
  }
  return { send, freshId }
}
