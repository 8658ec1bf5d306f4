import { availableParallelism } from 'node:os';
import { accept, type Result } from '#platform/result/index.ts';

/** What the environment says, read once at the start and never again. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly mode: 'demo' | 'production';
  /** A server of one's own; without it the embedded PostgreSQL runs in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Who may migrate, where that is another login than the one that serves. */
  readonly databaseOwnerUrl: string | undefined;
  readonly dataDir: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly logLevel: string;
  /** How many people come in the year that is played behind the demonstration; none in production. */
  readonly demoYear: number;
  /** How many days a half-filled reception is kept at its counter before it is forgotten. */
  readonly parkedDays: number;
  /** How many witnesses stand beside whoever presses a finger instead of signing. */
  readonly witnesses: number;
  /** How many processes answer pages; without a word as many as there are processors, and four at most. */
  readonly webProcesses: number;
}

export interface Misread {
  readonly variable: string;
  readonly given: string;
  readonly needed: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; every wrong variable is named at once, with what it takes. */
export function readConfig(environment: Environment): Result<Config, Misread> {
  const wrong: Misread[] = [];
  const read = <Value>(
    variable: string,
    byDefault: Value,
    parse: (given: string) => Value | undefined,
    needed: string,
  ) => {
    const given = environment[variable];
    if (given === undefined || given === '') return byDefault;
    const value = parse(given);
    if (value === undefined) wrong.push({ variable, given: hideSecret(given), needed });
    return value ?? byDefault;
  };
  const port = read('PORT', 3000, asPort, 'a whole number from 1 to 65535');
  const host = read('HOST', '127.0.0.1', asHost, 'a host name or address to listen on, such as 127.0.0.1');
  const mode = read<Config['mode']>('MODE', 'demo', asMode, '“demo” or “production”');
  const anAddress =
    'an address such as postgres://user:password@host:5432/name; in a password / is written %2F, @ %40, : %3A, % %25';
  const anOrigin =
    'an address such as https://motcua.example.vn with no path behind it: the pages live at the root of a host name of their own';
  const config: Config = {
    port,
    host,
    mode,
    databaseUrl: read('DATABASE_URL', undefined, asPostgres, anAddress),
    databaseOwnerUrl: read('DATABASE_OWNER_URL', undefined, asPostgres, anAddress),
    dataDir: read('DATA_DIR', './.data', asText, 'a folder'),
    baseUrl: read('BASE_URL', `http://localhost:${port}`, asWeb, anOrigin),
    logLevel: read('LOG_LEVEL', 'info', asLevel, levels.join(', ')),
    webProcesses: read('WEB_PROCESSES', Math.min(4, availableParallelism()), asFew, 'a whole number from 1 to 64'),
    parkedDays: read('PARKED_DAYS', 3, asDays, 'a whole number of days from 1 to 30'),
    witnesses: read('WITNESSES', 2, asWitnesses, 'a whole number from 0 to 4'),
    demoYear: read('DEMO_YEAR', 1000, asCount, 'a whole number of dossiers from 0 to 100000'),
  };
  wrong.push(...atOdds(config));
  return wrong.length === 0 ? accept(config) : { ok: false, reasons: wrong };
}

/** What is well written and does not go with the rest. */
function atOdds({ databaseUrl, databaseOwnerUrl, mode, baseUrl }: Config): Misread[] {
  const wrong: Misread[] = [];
  if (databaseOwnerUrl && !databaseUrl) {
    // Else one server's schema would be changed and another's served.
    const needed = 'DATABASE_URL beside it, which names the same database for the login that serves';
    wrong.push({ variable: 'DATABASE_OWNER_URL', given: hideSecret(databaseOwnerUrl), needed });
  }
  if (mode === 'production' && !baseUrl.startsWith('https:') && !isLoopback(baseUrl)) {
    const needed = 'https:// in production, except on this machine itself';
    wrong.push({ variable: 'BASE_URL', given: baseUrl, needed });
  }
  return wrong;
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const asText = (given: string): string => given;
const asMode = (given: string) => (given === 'demo' || given === 'production' ? given : undefined);
const asLevel = (given: string): string | undefined => (levels.includes(given) ? given : undefined);
const asHost = (given: string): string | undefined => (/^[\w.:-]+$/.test(given) ? given : undefined);

const asCount = (given: string): number | undefined =>
  /^\d{1,6}$/.test(given) && Number(given) <= 100_000 ? Number(given) : undefined;

const asFew = (given: string): number | undefined =>
  /^\d{1,2}$/.test(given) && Number(given) >= 1 && Number(given) <= 64 ? Number(given) : undefined;

const asWitnesses = (given: string): number | undefined => (/^[0-4]$/.test(given) ? Number(given) : undefined);
const asDays = (given: string): number | undefined =>
  /^\d{1,2}$/.test(given) && Number(given) >= 1 && Number(given) <= 30 ? Number(given) : undefined;

const asPort = (given: string): number | undefined => {
  const port = Number(given);
  return /^\d+$/.test(given) && port >= 1 && port <= 65_535 ? port : undefined;
};

const asPostgres = (given: string): string | undefined =>
  /^postgres(ql)?:\/\/\S+$/.test(given) && readable(given) ? given : undefined;

/** A password with a sign that should have been written as %40 or the like breaks the address. */
function readable(address: string): boolean {
  try {
    const { username, password, pathname } = new URL(address);
    return [username, password, pathname].every((part) => decodeURIComponent(part) !== undefined);
  } catch {
    return false;
  }
}

const asWeb = (given: string): string | undefined =>
  /^https?:\/\/[^\s/?#@]+\/?$/.test(given) && URL.canParse(given) ? given.replace(/\/$/, '') : undefined;

const isLoopback = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

// A password in an address must not reach the screen or a log.
const hideSecret = (given: string): string => given.replace(/:\/\/([^:@/]*):.*@/, '://$1:…@');
