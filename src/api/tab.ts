/** This tab, as the server names it beside the changes that it made. Another load is another tab. */
export const tabId: string = crypto.randomUUID()

/** The header of a call that changes something; whoever listens to live changes leaves out what their own tab did. */
export const tabHeader = 'x-tab'
