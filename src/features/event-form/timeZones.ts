const near = [
  'Europe/Warsaw',
  'Europe/Prague',
  'Europe/Berlin',
  'Europe/Vilnius',
  'Europe/Kyiv',
  'Europe/London',
  'UTC',
]

/** Zones to choose from: those near, and the one that the event has. */
export const timeZones = (current: string): { value: string; label: string }[] =>
  [...new Set([current, ...near])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
