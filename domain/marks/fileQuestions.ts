import type { Finding, ProofData } from '#contract/proofData.ts'
import { rulesOfAll, rulesOfProject } from './checkProof.ts'
import { factChecks } from '#domain/marks/rules/textRules.ts'
import { generalRules, projectRules, type Rule } from './ruleSets.ts'

const factRules = ['before-agreement', 'agreement-date-unknown', 'title-too-long'] as const

const question = (rule: string, about: string | null, values: Finding['values']): Finding => ({
  rule,
  severity: 'ask',
  about,
  values,
})

const isAsked = (rule: Rule) => rule.ofFile

/**
 * What a human is asked about a finished file made elsewhere: everything that rules would measure in a composed proof
 * becomes a question, for nobody but them can see it. `data` is the event as a proof would show it; `file` the hash of
 * the picture: what somebody said of one file answers nothing about the next.
 */
export const fileQuestions = (data: ProofData, file: string): Finding[] => {
  const { kind } = data.material
  const ofProjects = data.funding.flatMap((funding): Finding[] => {
    const { projectId, ruleSet, title: project } = funding
    const codes = rulesOfProject(ruleSet, kind)
    const facts = factRules
      .filter((code) => codes.includes(code))
      .flatMap((code) =>
        factChecks[code]({ data, funding }).map(({ values }): Finding => ({
          rule: code,
          severity: projectRules[code].severity,
          about: projectId,
          values: { project, ...values },
        })),
      )
    return [
      ...facts,
      ...codes
        .filter((code) => isAsked(projectRules[code]))
        .map((code) => question(code, projectId, { project, file })),
    ]
  })
  const ofAll = rulesOfAll(kind)
    .filter((code) => isAsked(generalRules[code]))
    .map((code) => question(code, null, { file }))
  return [...ofProjects, ...ofAll]
}
