import { join } from 'node:path'
import { z } from 'zod'
import { trustedProxies } from './http/trustedProxies.ts'

const mailAddress = /^(?:[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/u

const port = 'a whole number from 0 to 65535'

const environment = z.object({
  PORT: z.coerce.number({ error: port }).int(port).min(0, port).max(65_535, port).default(8080),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/u, error: 'an address such as https://forum.example.org' })
    .optional(),
  TRUSTED_PROXIES: z.string().default(''),
  DATA_DIR: z.string().default('./data'),
  BACKUP_DIR: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, 'at least sixteen characters').optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/u,
      error: 'an address such as postgres://user:password@host/mownica',
    })
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/u, error: 'an address such as smtps://user:password@mail.example.org' })
    .optional(),
  MAIL_FROM: z.string().regex(mailAddress, 'an address such as Forum <forum@example.org>').optional(),
  EXAMPLE: z.enum(['0', '1']).default('1'),
  LOG_LEVEL: z.enum(['info', 'debug']).default('info'),
})

const loopback = ['127.0.0.1', '::1', '[::1]', 'localhost']

/** The origin that people use. A cookie that only HTTPS may carry is kept on this machine also without it. */
const readPublicUrl = (address: string | undefined, host: string) => {
  const url = address === undefined ? undefined : new URL(address)
  if (url && `${url.origin}/` !== url.href) {
    throw new Error(`PUBLIC_URL=${address} has more than a host: the application answers at its root.`)
  }
  if (url && url.protocol !== 'https:' && !loopback.includes(url.hostname)) {
    throw new Error(`PUBLIC_URL=${address} must begin with https:, or nobody could sign in safely.`)
  }
  if (!loopback.includes(host) && url?.protocol !== 'https:') {
    throw new Error(
      `HOST=${host} opens the server to others: set PUBLIC_URL to the https: address that they use, or HOST to 127.0.0.1.`,
    )
  }
  return url?.origin
}

/** The server's settings from the environment. Throws a sentence that says what to change when one cannot be used. */
export const readConfig = (variables: Record<string, string | undefined>) => {
  // A variable that is set to nothing is one that is not set.
  const given = Object.entries(variables).filter(([, value]) => value !== '')
  const parsed = environment.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment cannot be used. ${names.join('; ')}`)
  }
  const { data } = parsed
  if (data.SMTP_URL !== undefined && data.MAIL_FROM === undefined) {
    throw new Error('SMTP_URL needs MAIL_FROM beside it: the address that letters come from.')
  }
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: readPublicUrl(data.PUBLIC_URL, data.HOST),
    trustedProxies: trustedProxies(data.TRUSTED_PROXIES),
    dataDir: data.DATA_DIR,
    /** Where backups of the embedded database are kept. */
    backupDir: data.BACKUP_DIR ?? join(data.DATA_DIR, 'backups'),
    /** Lets another computer read `/metrics`; without it only this one may. */
    metricsToken: data.METRICS_TOKEN,
    databaseUrl: data.DATABASE_URL,
    /** The way out for letters; without it they wait in the outbox. */
    smtp:
      data.SMTP_URL === undefined || data.MAIL_FROM === undefined
        ? undefined
        : { url: data.SMTP_URL, from: data.MAIL_FROM },
    hasExample: data.EXAMPLE === '1',
    isVerbose: data.LOG_LEVEL === 'debug',
  }
}

export type Config = ReturnType<typeof readConfig>
