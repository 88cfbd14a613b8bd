import { useLingui } from '@lingui/react/macro'
import type { SearchHit } from '#contract/search.ts'
import type { SearchGroup } from './searchEntries.ts'

const paths: Readonly<Record<SearchHit['kind'], string>> = {
  event: '/events/',
  panel: '/panels/',
  person: '/guests/',
  organisation: '/partners/',
}

/** The address that something found opens. */
export const hrefOf = ({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): string => `${paths[kind]}${id}`

/** What was found, by kind, each with the address it opens. */
export const useHitGroups = (hits: readonly SearchHit[]): SearchGroup[] => {
  const { t } = useLingui()
  const labels = { event: t`Wydarzenia`, panel: t`Panele`, person: t`Osoby`, organisation: t`Organizacje` }
  return (['event', 'panel', 'person', 'organisation'] as const)
    .map((kind) => ({
      key: kind,
      label: labels[kind],
      entries: hits
        .filter((hit) => hit.kind === kind)
        .map(({ id, name, detail, day }) => ({
          key: id,
          label: name,
          detail,
          href: hrefOf({ kind, id }),
          ...(day === null ? {} : { day }),
        })),
    }))
    .filter(({ entries }) => entries.length > 0)
}
