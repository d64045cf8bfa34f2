import { join, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Config } from './config.ts';
import { packageRoot } from './package-root.ts';

/** Faults of the configuration, all at once, each with the variable and what to do. Never holds a secret's value. */
export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map((fault) => `  ${fault.variable}: ${fault.message}`);
    super(`The configuration has ${faults.length} fault${faults.length > 1 ? 's' : ''}:\n${lines.join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

export interface ConfigFault {
  readonly variable: string;
  readonly message: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const DEFAULT_PORT = 3000;

const postgresUrl = z.string().refine((text) => hasScheme(text, ['postgres:', 'postgresql:']), {
  error: 'must be a Postgres URL, for example postgres://entente_app:PASSWORD@db.example.org:5432/entente',
});

/** The environment's variables; unknown ones are not ours to judge. */
const environment = z
  .object({
    ENTENTE_HOME: z.string().optional(),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: 'must be a whole number from 0 to 65535 (0 takes a free port)' })
      .transform(Number)
      .refine((port) => port <= 65_535, { error: 'must be a whole number from 0 to 65535 (0 takes a free port)' })
      .optional(),
    PUBLIC_URL: z
      .string()
      .refine((text) => hasScheme(text, ['http:', 'https:']), {
        error: 'must be the http(s) address that people type, for example https://entente.example.org',
      })
      .optional(),
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_OWNER_URL: postgresUrl.optional(),
    TEMPORAL_ADDRESS: z
      .string()
      .regex(/^[^\s/:]+:\d{1,5}$/, { error: 'must be HOST:PORT of a Temporal frontend, for example 127.0.0.1:7233' })
      .optional(),
    TEMPORAL_NAMESPACE: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'must be letters, digits, dots and dashes, for example default' })
      .optional(),
    TEMPORAL_API_KEY: z.string().optional(),
    TEMPORAL_TLS_CERT: z.string().optional(),
    TEMPORAL_TLS_KEY: z.string().optional(),
    TEMPORAL_CLI: z.string().optional(),
    ENTENTE_KEY: z
      .string()
      .refine((text) => decodedLength(text) === 32, {
        error: 'must be 32 bytes in base64 or hexadecimal; make one with: openssl rand -base64 32',
      })
      .optional(),
    SMTP_URL: z
      .string()
      .refine((text) => hasScheme(text, ['smtp:', 'smtps:']), {
        error: 'must be an SMTP URL, for example smtps://user:PASSWORD@mail.example.org:465',
      })
      .optional(),
    MAIL_FROM: z
      .string()
      .includes('@', { error: 'must hold an e-mail address, for example Entente <no-reply@example.org>' })
      .optional(),
    TIMESTAMP_URL: z
      .string()
      .refine((text) => hasScheme(text, ['http:', 'https:']), {
        error: 'must be the http(s) address of an RFC 3161 time-stamp authority',
      })
      .optional(),
    COMPANY_REGISTER: z
      .string()
      .refine((text) => text === 'fixtures' || hasScheme(text, ['http:', 'https:']), {
        error: 'must be the http(s) address of an open company search, or fixtures',
      })
      .optional(),
    PROGRAMME_POLICY: z.string().optional(),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,}$/, {
        error: 'must be at least 16 characters without spaces; make one with: openssl rand -hex 16',
      })
      .optional(),
    LOG_TO: z.enum(['file', 'stderr'], { error: 'must be file or stderr' }).optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).optional(),
  })
  .superRefine((env, context) => {
    for (const fault of jointFaults(env)) {
      context.addIssue({ code: 'custom', path: [fault.variable], message: fault.message });
    }
  });

type Environment = {
  readonly [name in
    | 'DATABASE_URL'
    | 'DATABASE_OWNER_URL'
    | 'TEMPORAL_ADDRESS'
    | 'TEMPORAL_API_KEY'
    | 'TEMPORAL_TLS_CERT'
    | 'TEMPORAL_TLS_KEY'
    | 'TEMPORAL_CLI']?: string | undefined;
};

/**
 * Reads the environment into one frozen configuration.
 * Empty variables count as absent, as most deployment tools cannot unset one.
 * Throws {@link ConfigError} with every fault at once.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => ({ variable: String(issue.path[0] ?? ''), message: issue.message })),
    );
  }
  const read = parsed.data;
  const port = read.PORT ?? DEFAULT_PORT;
  return Object.freeze(
    withoutUndefined({
      home: read.ENTENTE_HOME === undefined ? defaultHome() : resolve(read.ENTENTE_HOME),
      port,
      publicUrl: (read.PUBLIC_URL ?? `http://127.0.0.1:${port}`).replace(/\/+$/, ''),
      databaseUrl: read.DATABASE_URL,
      databaseOwnerUrl: read.DATABASE_OWNER_URL,
      temporalAddress: read.TEMPORAL_ADDRESS,
      temporalNamespace: read.TEMPORAL_NAMESPACE ?? 'default',
      temporalApiKey: read.TEMPORAL_API_KEY,
      temporalTlsCert: read.TEMPORAL_TLS_CERT,
      temporalTlsKey: read.TEMPORAL_TLS_KEY,
      temporalCli: read.TEMPORAL_CLI,
      key: read.ENTENTE_KEY,
      smtpUrl: read.SMTP_URL,
      mailFrom: read.MAIL_FROM ?? 'Entente <no-reply@entente.invalid>',
      timestampUrl: read.TIMESTAMP_URL,
      companyRegister: read.COMPANY_REGISTER?.replace(/\/+$/, ''),
      programmePolicy: read.PROGRAMME_POLICY === undefined ? undefined : resolve(read.PROGRAMME_POLICY),
      metricsToken: read.METRICS_TOKEN,
      logTo: read.LOG_TO ?? 'file',
      logLevel: read.LOG_LEVEL ?? 'info',
    }),
  );
}

/** Faults that show only when two variables are read together. */
function jointFaults(env: Environment): ConfigFault[] {
  const faults: ConfigFault[] = [];
  if (env.DATABASE_OWNER_URL !== undefined && env.DATABASE_URL === undefined) {
    faults.push({
      variable: 'DATABASE_URL',
      message: 'is missing though DATABASE_OWNER_URL is set; give the connection of the runtime role too, or neither',
    });
  }
  if ((env.TEMPORAL_TLS_CERT === undefined) !== (env.TEMPORAL_TLS_KEY === undefined)) {
    faults.push({
      variable: env.TEMPORAL_TLS_CERT === undefined ? 'TEMPORAL_TLS_CERT' : 'TEMPORAL_TLS_KEY',
      message: 'is missing; a client certificate and its key go together',
    });
  }
  if (env.TEMPORAL_ADDRESS === undefined && (env.TEMPORAL_API_KEY ?? env.TEMPORAL_TLS_CERT) !== undefined) {
    faults.push({ variable: 'TEMPORAL_ADDRESS', message: 'is missing though credentials for Temporal are set' });
  }
  return faults;
}

/** An installed package keeps its data where it is run, a checkout beside its code. */
function defaultHome(): string {
  return packageRoot.includes(`${sep}node_modules${sep}`) ? resolve('.entente') : join(packageRoot, '.entente');
}

function hasScheme(text: string, schemes: readonly string[]): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol);
}

function decodedLength(text: string): number {
  if (/^[0-9a-fA-F]{64}$/.test(text)) return 32;
  return /^[A-Za-z0-9+/_-]{43}=?$/.test(text) ? 32 : 0;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>;
}
