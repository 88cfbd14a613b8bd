import type { RuleSet } from '#contract/marks.ts'
import type { Finding, MaterialKind, ProofData } from '#contract/proofData.ts'
import type { Drawing } from '#domain/drawing/drawing.ts'
import { logoChecks, logoSizeChecks } from '#domain/marks/rules/logoRules.ts'
import { stripOf, type Breach, type ProjectParts, type ProofParts } from '#domain/marks/rules/proofParts.ts'
import { signChecks } from '#domain/marks/rules/signRules.ts'
import { stripChecks } from '#domain/marks/rules/stripRules.ts'
import { factChecks, fundingTextChecks, textChecks } from '#domain/marks/rules/textRules.ts'
import { generalRules, projectRules, type GeneralRule, type ProjectRule, type Rule } from './ruleSets.ts'

const projectChecks: Readonly<Record<ProjectRule, (parts: ProjectParts) => Breach[]>> = {
  ...stripChecks,
  ...signChecks,
  ...logoSizeChecks,
  ...factChecks,
  ...fundingTextChecks,
}

const generalChecks: Readonly<Record<GeneralRule, (parts: ProofParts) => Breach[]>> = {
  ...logoChecks,
  ...textChecks,
}

const isProjectRule = (code: string): code is ProjectRule => Object.hasOwn(projectRules, code)
const isGeneralRule = (code: string): code is GeneralRule => Object.hasOwn(generalRules, code)

const concerns = ({ kinds }: Rule, kind: MaterialKind) => kinds === null || kinds.includes(kind)

const findingOf = (
  rule: string,
  { severity }: Rule,
  { about, values }: Breach,
  projectId: string | null,
): Finding => ({ rule, severity, about: about ?? projectId, values: values ?? {} })

/** The rules that a project brings to a kind of material. */
export const rulesOfProject = (ruleSet: RuleSet, kind: MaterialKind): ProjectRule[] =>
  Object.keys(projectRules)
    .filter(isProjectRule)
    .filter((code) => {
      const rule: Rule = projectRules[code]
      return rule.sources[ruleSet] !== undefined && concerns(rule, kind)
    })

/** The rules that hold for a kind of material whoever pays for it. */
export const rulesOfAll = (kind: MaterialKind): GeneralRule[] =>
  Object.keys(generalRules)
    .filter(isGeneralRule)
    .filter((code) => concerns(generalRules[code], kind))

/**
 * What a composed proof breaks, or asks a human about: by the rule set of each project that pays for the event, then
 * by the rules that always hold. An event without projects has only these. Lengths in `values` are millimetres.
 */
export const checkProof = (data: ProofData, drawing: Drawing): Finding[] => {
  const { kind } = data.material
  const ofProjects = data.funding.flatMap((funding) => {
    const parts = { data, drawing, funding, box: stripOf(drawing, funding) }
    return rulesOfProject(funding.ruleSet, kind).flatMap((code) =>
      projectChecks[code](parts).map((breach) =>
        findingOf(
          code,
          projectRules[code],
          { ...breach, values: { project: funding.title, ...breach.values } },
          funding.projectId,
        ),
      ),
    )
  })
  const ofAll = rulesOfAll(kind).flatMap((code) =>
    generalChecks[code]({ data, drawing }).map((breach) => findingOf(code, generalRules[code], breach, null)),
  )
  return [...ofProjects, ...ofAll]
}
