import { z } from 'zod'

const said = z.object({ response: z.string().optional(), responseCode: z.int().optional() })

/**
 * What a mail server said when it did not take a letter, in a line of at most 300 signs; and whether it will not take it
 * later either: its codes from 500 on are for good (RFC 5321, 4.2.1).
 */
export const readRefusal = (error: unknown) => {
  const { response, responseCode = 0 } = said.safeParse(error).data ?? {}
  const words = response ?? (error instanceof Error ? error.message : 'unknown')
  return { words: words.replaceAll(/\s+/gu, ' ').trim().slice(0, 300), isForGood: responseCode >= 500 }
}
