import type { Logo } from '#contract/marks.ts'
import { organisationEntry } from '#server/history/entries.ts'
import type { Fields } from '#server/history/entry.ts'

const fieldsOf = (logo: Logo | null): Fields =>
  logo === null
    ? {}
    : {
        [`logos.${logo.id}`]: {
          variant: logo.variant,
          fileName: logo.fileName,
          alt: logo.alt,
          validUntil: logo.validUntil,
          sha256: logo.picture.sha256,
        },
      }

/** What happened to a logo, in the history of its organisation; null where it is not there. */
export const logoEntry = (
  organisationId: string,
  { before, after, revision }: { before: Logo | null; after: Logo | null; revision?: number },
) =>
  organisationEntry(organisationId, {
    before: fieldsOf(before),
    after: fieldsOf(after),
    ...(revision === undefined ? {} : { revision }),
  })
