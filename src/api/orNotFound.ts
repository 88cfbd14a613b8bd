import { notFound } from '@tanstack/react-router'
import { statusOf } from './statusOf.ts'

const isMissing = (error: unknown) => [403, 404, 422].includes(statusOf(error) ?? 0)

/** For a route's loader: a record that does not exist, was removed, is not for the reader, or whose id is none, shows the route's `notFoundComponent`. */
export const orNotFound = async <Read>(reading: Promise<Read>): Promise<Read> => {
  try {
    return await reading
  } catch (error) {
    if (isMissing(error)) throw notFound()
    throw error
  }
}
