import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { RuleSet, StripLayout, StripVariant } from '#contract/marks.ts'

/** What the places for official strips are called. */
export const stripLabels: Readonly<Record<StripVariant, Readonly<Record<StripLayout, MessageDescriptor>>>> = {
  colour: { horizontal: msg`Kolorowe, poziome`, vertical: msg`Kolorowe, pionowe` },
  achromatic: { horizontal: msg`Czarno-białe, poziome`, vertical: msg`Czarno-białe, pionowe` },
}

export const ruleSetLabels: Readonly<Record<RuleSet, MessageDescriptor>> = {
  '2014-2020': msg`perspektywa 2014–2020`,
  '2021-2027': msg`perspektywa 2021–2027`,
}
