import type { FundingProjectDetails, Ink, LogoVariant } from '#contract/marks.ts'
import type { MaterialDetails } from '#contract/materials.ts'
import type { ExampleMark } from './exampleMark.ts'

/** A logo of a made-up forum. `ink` is what an upload of it measures: no picture is read as a server starts. */
export type ForumLogo = { variant: LogoVariant; mark: ExampleMark; alt: string; ink: Ink }

/** Who pays for a forum; its strips are samples of every variant and layout, plainly marked WZÓR. */
export type ForumFunding = FundingProjectDetails & { key: string }

export type ForumMaterial = Pick<MaterialDetails, 'name' | 'kind' | 'format' | 'dueOn'> & { key: string }
