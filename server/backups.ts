/** One backup as it lies there. `entries` of the history are null where its manifest is gone. */
export type Backup = { name: string; createdAt: string; size: number; entries: number | null }

/** The backups of a host that keeps some. */
export type Backups = {
  /** Newest first. */
  list: () => Promise<Backup[]>
  make: () => Promise<Backup>
  /** The file, read piece by piece as it is sent; null when there is none of that name. */
  open: (name: string) => Promise<File | null>
}
