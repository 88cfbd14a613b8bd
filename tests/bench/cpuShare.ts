import { existsSync } from 'node:fs'
import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = '/sys/fs/cgroup'
/** Microseconds; short, so that a server that waits for its share is not seen to stand still. */
const period = 10_000

/** Where a group of processes is made, and how it is told its share of a core: the two versions of Linux's control groups differ. */
const findGroups = async () => {
  const unified = await readFile(join(root, 'cgroup.controllers'), 'utf8').catch(() => '')
  if (unified.split(/\s+/u).includes('cpu')) {
    await writeFile(join(root, 'cgroup.subtree_control'), '+cpu')
    return {
      parent: root,
      limits: (share: number) => [['cpu.max', `${Math.round(share * period)} ${period}`]] as const,
    }
  }
  if (!existsSync(join(root, 'cpu/cpu.cfs_quota_us'))) throw new Error('no control groups for the processor')
  return {
    parent: join(root, 'cpu'),
    limits: (share: number) =>
      [
        ['cpu.cfs_period_us', String(period)],
        ['cpu.cfs_quota_us', String(Math.round(share * period))],
      ] as const,
  }
}

/**
 * Gives a process with all its threads no more than a share of one core (0 to 1), by a control group of Linux. Answers what takes the
 * group away once the process has ended; rejects where groups cannot be made.
 */
export const limitCpu = async (pid: number, share: number) => {
  const { parent, limits } = await findGroups()
  const group = join(parent, `mownica-bench-${pid}`)
  await mkdir(group)
  for (const [name, value] of limits(share)) await writeFile(join(group, name), value)
  await writeFile(join(group, 'cgroup.procs'), String(pid))
  return () => rmdir(group)
}
