import { useRef } from 'react'
import { newId } from '#domain/id.ts'
import { statusOf } from './statusOf.ts'

/** Whether the server took the request and refused it. No answer, or a fault of its own, says nothing of what it stored. */
const isRefused = (error: unknown) => (statusOf(error) ?? 500) < 500

/**
 * Sends what somebody says once: a repeat after an answer was lost goes under the same id, so that it is written down once;
 * other words, or the same ones after a refusal, go under another.
 */
export const useOnce = () => {
  const attempt = useRef<{ words: string; id: string }>(null)
  return async <Answer>(said: object, send: (id: string) => Promise<Answer>): Promise<Answer> => {
    const words = JSON.stringify(said)
    const { id } = attempt.current?.words === words ? attempt.current : { id: newId() }
    attempt.current = { words, id }
    try {
      const answer = await send(id)
      attempt.current = null
      return answer
    } catch (error) {
      if (isRefused(error)) attempt.current = null
      throw error
    }
  }
}
