/**
 * Everything that the outside may set, read once and frozen. Absent parts are embedded: no
 * `databaseUrl` means our own Postgres, no `temporalAddress` our own Temporal.
 */
export interface Config {
  /** Absolute folder of data, keys, logs and `run.json`. */
  readonly home: string;
  /** HTTP port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Where people reach the application, without a final slash: links in mails, cookies, origin checks. */
  readonly publicUrl: string;
  /** Connection of the runtime role, which row-level security binds. */
  readonly databaseUrl?: string;
  /** Connection of the tables' owner: migrations and rebuild only. */
  readonly databaseOwnerUrl?: string;
  /** `host:port` of a Temporal frontend. */
  readonly temporalAddress?: string;
  readonly temporalNamespace: string;
  readonly temporalApiKey?: string;
  /** Files of a client certificate and its key, for mutual TLS. */
  readonly temporalTlsCert?: string;
  readonly temporalTlsKey?: string;
  /** A Temporal CLI to run as the embedded server. */
  readonly temporalCli?: string;
  /** The master key: 32 bytes in base64 or hexadecimal. Absent: a 0600 file in `home`. */
  readonly key?: string;
  /** Absent: mails are kept in the local mailbox. */
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** An RFC 3161 authority. Absent: the local test authority. */
  readonly timestampUrl?: string;
  /**
   * The register of companies: the address of an open company search, or `fixtures` for the fictional
   * companies. Absent: fixtures beside an embedded database, the State's open search beside a real one.
   */
  readonly companyRegister?: string;
  /** A JSON file with the programme's delays and numbers, where they differ from the product's own. */
  readonly programmePolicy?: string;
  /** What a monitoring server shows to read `/metrics`. Absent: there is no such page. */
  readonly metricsToken?: string;
  /** Log lines go to `logs/entente.log` in `home`, or to standard error for a container's collector. */
  readonly logTo: 'file' | 'stderr';
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** A configuration whose database and Temporal are known: what the worker, the API and the verbs get. */
export interface ConnectedConfig extends Config {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
}
