import { z } from 'zod'
import { fundingProjectDetails } from '#contract/marks.ts'
import { readAmount } from './amountText.ts'

const day = z.string().transform((value) => (value === '' ? null : value))
const amountAsTyped = z.string().transform(readAmount)

/** The contract's schema for the form, where amounts are typed as in Polish and no day is an empty field. */
export const fundingSchema = z
  .object({
    ...fundingProjectDetails.shape,
    agreementDate: day,
    startsOn: day,
    endsOn: day,
    totalValue: amountAsTyped,
    euAmount: amountAsTyped,
  })
  .pipe(fundingProjectDetails)
