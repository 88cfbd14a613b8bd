import { z } from 'zod'
import { fundingProjectDetails } from '#contract/marks.ts'
import { readAmount } from './amountText.ts'

const { shape } = fundingProjectDetails
const day = z.string().transform((value) => (value === '' ? null : value))
const amountAsTyped = z.string().transform(readAmount)

/**
 * The contract's schema for the form, where amounts are typed as in Polish and no day is an empty field. Each field is
 * checked to its end by itself, so that one that is wrong hides nothing about another.
 */
export const fundingSchema = fundingProjectDetails.extend({
  agreementDate: day.pipe(shape.agreementDate),
  startsOn: day.pipe(shape.startsOn),
  endsOn: day.pipe(shape.endsOn),
  totalValue: amountAsTyped.pipe(shape.totalValue),
  euAmount: amountAsTyped.pipe(shape.euAmount),
})
