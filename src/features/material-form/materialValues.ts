import type { Material, MaterialDetails } from '#contract/materials.ts'
import type { MaterialKind } from '#contract/proofData.ts'
import { formats } from '#domain/materials/formats.ts'

/** What the form holds: the options beside the other fields, so that a conflict names each. */
export type MaterialValues = Omit<MaterialDetails, 'options' | 'dueOn'> &
  MaterialDetails['options'] & { dueOn: string }

const screens: readonly MaterialKind[] = ['web-banner', 'social-post']
const withProgramme: readonly MaterialKind[] = ['poster', 'invitation']

/** The sizes that a kind comes in, the usual one first. */
export const formatsOf = (kind: MaterialKind) =>
  formats.filter((one) => one.kind === kind).map(({ format }) => format)

/** A new material as it usually is for its kind. */
export const usualMaterial = (kind: MaterialKind, name: string): MaterialDetails => ({
  kind,
  format: formatsOf(kind)[0] ?? 'A4',
  name,
  dueOn: null,
  options: {
    stripVariant: 'colour',
    stripLayout: 'horizontal',
    ground: 'white',
    lead: '',
    showsPanels: withProgramme.includes(kind),
    showsPeople: kind === 'poster',
    showsRoleLines: kind === 'poster' || kind === 'invitation',
    isBlackOnly: false,
    hashtag: screens.includes(kind) ? '#FunduszeUE' : '',
  },
})

export const valuesOf = ({ kind, format, name, options, dueOn }: MaterialDetails): MaterialValues => ({
  kind,
  format,
  name,
  ...options,
  dueOn: dueOn ?? '',
})

export const detailsOfValues = (values: MaterialValues): MaterialDetails => {
  const { kind, format, name, dueOn, ...options } = values
  return { kind, format, name, options, dueOn: dueOn === '' ? null : dueOn }
}

/** The form's part of a material. */
export const readMaterialForm = (material: Material) => ({
  values: valuesOf(material),
  revision: material.revision,
})
