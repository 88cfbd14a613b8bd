import { createFileRoute, Outlet } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PanelMissing } from '#src/features/panel-card/PanelMissing.tsx'

export const Route = createFileRoute('/panels/$panelId')({
  context: ({ params }) => ({
    panelQuery: api.panels.get.queryOptions({ input: params }),
    lineupQuery: api.lineups.get.queryOptions({ input: params }),
  }),
  loader: ({ context: { queryClient, panelQuery } }) =>
    orNotFound(queryClient.query({ ...panelQuery, staleTime: 'static' })),
  component: Outlet,
  notFoundComponent: PanelMissing,
})
