import { z } from 'zod'
import { date } from '#contract/base.ts'
import { materialDetails } from '#contract/materials.ts'
import { materialOptions } from '#contract/proofData.ts'

/** The contract's fields in one row; no day is an empty field. */
export const materialSchema = materialDetails
  .omit({ options: true, dueOn: true })
  .extend({ ...materialOptions.shape, dueOn: z.union([z.literal(''), date]) })
