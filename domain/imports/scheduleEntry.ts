/** One entry of a conference schedule as its file says it; what is not there is the empty string. */
export type ScheduleEntry = {
  guid: string
  title: string
  abstract: string
  description: string
  subtitle: string
  type: string
  /** ISO 8601, mostly with an offset. */
  date: string
  /** The day that the entry is listed under. */
  dayDate: string
  start: string
  end: string
  /** `HH:MM`, or with seconds. */
  duration: string
  room: string
  roomGuid: string
  persons: { name: string; guid: string }[]
}

export const emptyEntry: ScheduleEntry = {
  guid: '',
  title: '',
  abstract: '',
  description: '',
  subtitle: '',
  type: '',
  date: '',
  dayDate: '',
  start: '',
  end: '',
  duration: '',
  room: '',
  roomGuid: '',
  persons: [],
}
