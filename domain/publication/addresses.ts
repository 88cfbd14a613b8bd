/** Below the public page of a programme, whose address is `page`: where its files and parts are. */

export const itemAddress = (page: string, itemId: string) => `${page}#item-${itemId}`

export const fileAddress = (page: string, format: 'ics' | 'xml' | 'json') => `${page}.${format}`

/** Below which the pictures of official strips are. */
export const stripsAddress = (page: string) => `${page}/strip/`

/** Where one of them is, by the hash of its bytes. */
export const stripAddress = (page: string, sha256: string) => `${stripsAddress(page)}${sha256}`

type Whose =
  | { readonly of: 'event' }
  | { readonly of: 'room'; readonly roomId: string }
  | { readonly of: 'person'; readonly personId: string }

export const calendarAddress = (page: string, whose: Whose) => {
  if (whose.of === 'event') return fileAddress(page, 'ics')
  return whose.of === 'room' ? `${page}/room/${whose.roomId}.ics` : `${page}/person/${whose.personId}.ics`
}
