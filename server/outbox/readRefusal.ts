import { z } from 'zod'

const said = z.object({
  response: z.string().optional(),
  responseCode: z.int().optional(),
  code: z.string().optional(),
  syscall: z.string().optional(),
})

/** The connection ended or fell silent: how far the letter had come by then nobody knows. */
const interruptions = ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT']

/**
 * What a mail server said when it did not take a letter, in a line of at most 300 signs; and whether it will not take it
 * later either: its codes from 500 on are for good (RFC 5321, 4.2.1). `mayHaveGone`: it may have been taken all the same.
 */
export const readRefusal = (error: unknown) => {
  const { response, responseCode = 0, code = '', syscall } = said.safeParse(error).data ?? {}
  const words = response ?? (error instanceof Error ? error.message : 'unknown')
  return {
    words: words.replaceAll(/\s+/gu, ' ').trim().slice(0, 300),
    isForGood: responseCode >= 500,
    mayHaveGone: responseCode === 0 && syscall !== 'connect' && interruptions.includes(code),
  }
}
