import type { Release } from '#contract/releaseContent.ts'
import type { zonedTimes } from '#domain/zonedTime.ts'

/** A release and the address (URL) of its public page, which the files name as their source. */
export type PublishedRelease = { release: Release; address: string }

/** Whether a release was made after its event: then nothing is still to be agreed, only not known. */
export const isReleasedAfterwards = (
  { publishedAt, content }: Release,
  { ofInstant }: ReturnType<typeof zonedTimes>,
): boolean => ofInstant(Date.parse(publishedAt)).date > content.event.endsOn
