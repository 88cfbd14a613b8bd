import { notFound } from '@tanstack/react-router'

const isMissing = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  (error.status === 404 || error.status === 422 || error.status === 403)

/** For a route's loader: a record that does not exist, was removed, is not for the reader, or whose id is none, shows the route's `notFoundComponent`. */
export const orNotFound = async <Read>(reading: Promise<Read>): Promise<Read> => {
  try {
    return await reading
  } catch (error) {
    if (isMissing(error)) throw notFound()
    throw error
  }
}
