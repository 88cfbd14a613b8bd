import type { ReleaseContent } from '#contract/releaseContent.ts'

/** All that the article is written from. */
export type ArticleData = {
  content: ReleaseContent
  /** Whether `content` is a release; otherwise it is the programme as it stands. */
  isReleased: boolean
  attendance: {
    /** How many came; null while nobody counted. */
    total: number | null
    /** The sectors that came, in words as staff have them („samorząd”); `people` null while nobody counted. */
    sectors: readonly { sector: string; people: number | null }[]
    /** Who was looked for among those announced; whoever is not in it nobody has looked for. */
    presences: readonly {
      itemId: string
      personId: string
      presence: 'present' | 'absent' | 'substitute'
      /** Who came in their place; may be empty. */
      substitute: string
    }[]
  }
  /** The day it is for the organiser, `YYYY-MM-DD`. */
  today: string
}
