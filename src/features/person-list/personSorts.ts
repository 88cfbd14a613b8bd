/** The server's names of the orders in which a directory of people can be read. */
export const personSorts = [
  'family',
  '-family',
  'organisation',
  '-organisation',
  'appearances',
  '-appearances',
] as const
