/** A letter as it goes out: plain text, in Polish. */
export type Letter = { to: string; subject: string; text: string }

/** The way out for letters. Rejects when the mail server does not take one. */
export type Mail = { send: (letter: Letter) => Promise<void> }
