import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { contract } from 'virtual:contract'
import { tabHeader, tabId } from './tab.ts'
import { fetchSignedIn } from './unauthorized.ts'

const link = new OpenAPILink(contract, {
  url: () => `${globalThis.location.origin}/api`,
  fetch: (request, init) => {
    // A read goes without it: the answer that the page named ahead is for a request without headers of ours.
    if (request.method !== 'GET') request.headers.set(tabHeader, tabId)
    return fetchSignedIn(request, init)
  },
})

/** Every endpoint of the contract as a function: `client.panels.get({ panelId })`. Rejects with the contract's errors. */
export const client: JsonifiedClient<ContractRouterClient<typeof contract>> = createORPCClient(link)

/** The same as query and mutation options; keys come from the contract: `api.panels.get.queryOptions({ input: { panelId } })`. */
export const api = createTanstackQueryUtils(client)
