/** What the programme can be narrowed to: items that lack something, clash, or wait for somebody. */
export const missingFilters = [
  'time',
  'room',
  'dates',
  'clash',
  'answers-declined',
  'answers-outdated',
  'answers-to-ask',
  'answers-waiting',
  'answers-skipped',
  'proposals',
] as const
export type MissingFilter = (typeof missingFilters)[number]
