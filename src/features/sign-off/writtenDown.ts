import { z } from 'zod'
import { longText } from '#contract/base.ts'
import { lineupAnswer, onBehalf, personAnswer } from '#contract/signOffs.ts'

/** The form of an answer that came by another way. Nothing is answered for anybody before somebody chose it. */
export const writtenDown = onBehalf.extend({
  answer: z
    .enum([...lineupAnswer.options, ...personAnswer.options])
    .nullable()
    .transform((answer, { issues }) => {
      if (answer !== null) return answer
      issues.push({ code: 'invalid_type', expected: 'string', input: answer })
      return z.NEVER
    }),
  comment: longText(4000),
})
