/** An e-mail address as it is looked up: whatever the case it was typed in. */
export const emailKey = (email: string): string => email.trim().toLowerCase()
