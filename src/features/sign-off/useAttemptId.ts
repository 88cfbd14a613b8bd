import { useRef } from 'react'
import { newId } from '#domain/id.ts'
import { statusOf } from '#src/form/refusal.ts'

/**
 * The id of something that is written once. An attempt whose answer was lost is repeated under the same id, as long as it
 * says the same; what was refused, or says something else, is another attempt.
 */
export const useAttemptId = () => {
  const lost = useRef<{ id: string; body: string } | null>(null)
  return async <Answer>(body: unknown, send: (id: string) => Promise<Answer>): Promise<Answer> => {
    const text = JSON.stringify(body)
    const id = lost.current?.body === text ? lost.current.id : newId()
    lost.current = { id, body: text }
    try {
      const answer = await send(id)
      lost.current = null
      return answer
    } catch (error) {
      if (statusOf(error) !== undefined) lost.current = null
      throw error
    }
  }
}
