/**
 * A letter as it goes out: plain text, in Polish. `messageId` (`<…@…>`) is the same at every try, so that who got it twice
 * sees it once; `calendar` is a calendar file (RFC 5545) that goes with it, or empty.
 */
export type Letter = { to: string; subject: string; text: string; messageId?: string; calendar?: string }

/** The way out for letters. Rejects when the mail server does not take one. */
export type Mail = { send: (letter: Letter) => Promise<void> }
