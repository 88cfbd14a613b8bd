import { isKnownOperation } from '#domain/permissions.ts'

/** Every operation of a contract has to say who may do it; throws with those that do not, which keeps the server from starting. */
export const checkPermissions = (contract: Readonly<Record<string, object>>) => {
  const operations = Object.entries(contract).flatMap(([resource, endpoints]) =>
    Object.keys(endpoints).map((endpoint) => `${resource}.${endpoint}`),
  )
  const unknown = operations.filter((operation) => !isKnownOperation(operation))
  if (unknown.length > 0) throw new Error(`Nobody is said to be allowed: ${unknown.join(', ')}`)
}
