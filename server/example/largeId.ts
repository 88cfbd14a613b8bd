const kinds = { organisation: 1, person: 2, event: 3, item: 4, place: 5, partner: 6, room: 7, contact: 8 }

/** The id of the n-th record of a kind in the large example, `n` from 0. */
export const largeId = (kind: keyof typeof kinds, n: number) =>
  `018c5d2c-000${kinds[kind]}-7000-8000-${String(n).padStart(12, '0')}`
