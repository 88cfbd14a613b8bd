import type { FundingProject } from '#contract/marks.ts'
import type { MaterialDetails } from '#contract/materials.ts'
import type { ProofData } from '#contract/proofData.ts'

type Strip = ProofData['funding'][number]['strip']

const stripOf = (
  projects: readonly FundingProject[],
  projectId: string,
  { stripVariant, stripLayout }: MaterialDetails['options'],
): Strip => {
  const found = projects
    .find(({ id }) => id === projectId)
    ?.strips.find(({ variant, layout }) => variant === stripVariant && layout === stripLayout)
  if (found === undefined) return null
  const { picture, alt, flag, variant, layout, isSample } = found
  return { picture, alt, flag, variant, layout, isSample }
}

/**
 * What a proof would show with these options, as far as the browser knows: `projects` bring the strips of all variants.
 * Which logos stand on another ground, and panels that were not shown, only the server reads.
 */
export const draftWith = (
  draft: ProofData,
  { kind, format, name, options }: MaterialDetails,
  projects: readonly FundingProject[] | undefined,
): ProofData => ({
  ...draft,
  material: { kind, format, name, options },
  programme: options.showsPanels
    ? draft.programme.map((item) => (options.showsPeople ? item : { ...item, people: [] }))
    : [],
  funding: draft.funding.map((funding) => ({
    ...funding,
    strip: projects === undefined ? funding.strip : stripOf(projects, funding.projectId, options),
  })),
})

/** Whether these options ask for something that only the server reads. */
export const needsServer = (
  { material: { options: saved } }: ProofData,
  { options }: Pick<MaterialDetails, 'options'>,
): boolean =>
  (options.showsPanels && !saved.showsPanels) ||
  (options.showsPanels && options.showsPeople && !saved.showsPeople) ||
  options.ground !== saved.ground ||
  options.isBlackOnly !== saved.isBlackOnly
