import type { ReviewTask } from '#contract/review.ts'

/** The address of one thing that somebody invited is asked about. */
export const reviewPath = (task: ReviewTask): string => {
  switch (task.kind) {
    case 'panel':
      return `/review/panels/${task.panelId}`
    case 'answer':
      return `/review/answers/${task.appearanceId}`
    case 'partner':
      return `/review/partners/${task.eventPartnerId}`
  }
}
