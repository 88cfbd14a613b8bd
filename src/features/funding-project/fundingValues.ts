import type { FundingProject, FundingProjectDetails } from '#contract/marks.ts'
import { showAmount } from './amountText.ts'

type DayField = 'agreementDate' | 'startsOn' | 'endsOn'

/** A project's fields as its form holds them: empty where no day is known, amounts in the Polish way. */
export type FundingValues = Omit<FundingProjectDetails, DayField> & Record<DayField, string>

export const emptyFunding: FundingValues = {
  title: '',
  acronym: '',
  ruleSet: '2021-2027',
  programme: '',
  fund: '',
  agreementNumber: '',
  agreementDate: '',
  beneficiary: '',
  totalValue: '',
  euAmount: '',
  startsOn: '',
  endsOn: '',
  institution: '',
  institutionEmail: '',
  noticeDays: 0,
  notes: '',
}

export const readFunding = (project: FundingProject): { values: FundingValues; revision: number } => {
  const { id: _id, isExample: _isExample, strips: _strips, events: _events, revision, ...details } = project
  return {
    values: {
      ...details,
      agreementDate: details.agreementDate ?? '',
      startsOn: details.startsOn ?? '',
      endsOn: details.endsOn ?? '',
      totalValue: showAmount(details.totalValue),
      euAmount: showAmount(details.euAmount),
    },
    revision,
  }
}
