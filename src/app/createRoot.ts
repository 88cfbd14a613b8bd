/** By way of this file React is run as its own script comes (`tooling/scriptFiles.ts`), in a task before the application's. */
export { createRoot } from 'react-dom/client'
