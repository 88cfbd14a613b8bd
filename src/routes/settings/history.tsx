import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { useRows } from '#src/api/useRows.ts'
import { historyEntities, historyEntityLabels } from '#src/features/history/historyEntityLabels.ts'
import { HistoryList } from '#src/features/history/HistoryList.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/history')({
  validateSearch: (search: Record<string, unknown>) => pickSearch(search, { entity: historyEntities }),
  loaderDeps: ({ search }) => search,
  context: ({ deps }) => ({ historyQuery: api.history.list.infiniteOptions(pages(deps)) }),
  loader: ({ context: { queryClient, historyQuery } }) =>
    void queryClient.infiniteQuery({ ...historyQuery, staleTime: 'static' }).catch(() => undefined),
  component: SettingsHistoryScreen,
})

function SettingsHistoryScreen() {
  const { t, i18n } = useLingui()
  const { entity } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { historyQuery } = Route.useRouteContext()
  const history = useRows(useInfiniteQuery(historyQuery))
  return (
    <>
      <BackLink to="/settings">
        <Trans>Ustawienia</Trans>
      </BackLink>
      <PageHeader
        title={<Trans>Historia</Trans>}
        facts={<Trans>Każda zmiana w Mównicy: kto, kiedy i co było przedtem.</Trans>}
        actions={
          <FilterSelect
            label={t`Czego dotyczy`}
            value={entity ?? ''}
            options={[
              { value: '', label: t`Wszystko` },
              ...historyEntities.map((value) => ({ value, label: i18n._(historyEntityLabels[value]) })),
            ]}
            onChange={(value) => {
              const chosen = historyEntities.find((known) => known === value)
              void navigate({ search: chosen === undefined ? {} : { entity: chosen }, replace: true })
            }}
          />
        }
      />
      <HistoryList {...history} />
    </>
  )
}
