import { z } from 'zod'

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  EXAMPLE: z.enum(['0', '1']).default('1'),
})

const loopback = ['127.0.0.1', '::1', 'localhost']

/**
 * The server's settings from the environment. Throws a sentence that says what to change when one cannot be used;
 * until people sign in, the server answers this machine only.
 */
export const readConfig = (variables: Record<string, string | undefined>) => {
  const parsed = environment.safeParse(variables)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment cannot be used. ${names.join('; ')}`)
  }
  const { PORT, HOST, PUBLIC_URL, DATA_DIR, DATABASE_URL, EXAMPLE } = parsed.data
  if (!loopback.includes(HOST)) {
    throw new Error(`HOST=${HOST} would open the server to others, who cannot sign in yet. Use 127.0.0.1.`)
  }
  return {
    port: PORT,
    host: HOST,
    publicUrl: PUBLIC_URL,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    hasExample: EXAMPLE === '1',
  }
}

export type Config = ReturnType<typeof readConfig>
