import type { AnyContractProcedure } from '@orpc/contract'
import { z } from 'zod'
import { contract } from '#contract/index.ts'

export type Endpoint = { method: string; path: string; input: z.ZodType | undefined }

const endpointOf = ({ '~orpc': { route, inputSchema } }: AnyContractProcedure): Endpoint => {
  const input: unknown = inputSchema
  return {
    method: route.method ?? 'POST',
    path: route.path ?? '/',
    input: input instanceof z.ZodType ? input : undefined,
  }
}

/** Everything that the contract promises, as plain HTTP. */
export const endpoints: readonly Endpoint[] = Object.values(contract).flatMap((resource) =>
  Object.values<AnyContractProcedure>(resource).map(endpointOf),
)
