/** The address of a stored picture, for `<img src>`. */
export const mediaUrl = (sha256: string): string => `/api/media/${sha256}`
