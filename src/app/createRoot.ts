/** By way of this file React is run as its own script comes (`tooling/scriptFiles.ts`), in a task before the application's. */
export { createRoot } from 'react-dom/client'

// A browser reads its calendar when it is first asked for a date, which takes some 20 ms: now, while the page waits for the
// application's script, and not while the first screen is drawn.
Intl.DateTimeFormat().format()
