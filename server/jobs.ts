import type { Ports } from './api/base.ts'
import { backUp } from './backup/backUp.ts'
import { deliver } from './outbox/deliver.ts'
import { remind } from './outbox/remind.ts'
import { sweep } from './session/sweep.ts'

/**
 * Does what is due at `now`, each thing once however many servers look at once: reminders, letters on their way, and what
 * serves nobody any more. What fails is reported and keeps nothing else back.
 */
export const runDue = async (ports: Ports, now: Date): Promise<void> => {
  const jobs = [
    () => remind(ports, now),
    () => deliver(ports),
    () => sweep(ports.database, now),
    () => backUp(ports.backups, now),
  ]
  for (const job of jobs) await job().catch(ports.report)
}
