import * as z from 'zod';
import { Obstacle } from './obstacle.ts';

const port = z.coerce.number('must be a number').int().min(0).max(65_535);

const Environment = z.object({
  PORT: port.default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' })
    .optional(),
  PORTOLAN_DATA: z.string().min(1).default('./data'),
  PORTOLAN_DEMO: z.enum(['0', '1']).default('1'),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be the address people type, such as https://portolan.school.edu',
    })
    .optional(),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  PORTOLAN_KERNEL: z.enum(['twin', 'plain']).default('twin'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** PostgreSQL; absent means the embedded database in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly demo: boolean;
  /** Where people reach Portolan; `https` here makes cookies travel over https only. */
  readonly publicUrl: string | undefined;
  /** What signs sessions; absent means the secret that the database keeps. */
  readonly sessionSecret: string | undefined;
  /** What plays the visits of a day: WebAssembly where the machine can, or TypeScript. The days are the same. */
  readonly kernel: z.infer<typeof Environment>['PORTOLAN_KERNEL'];
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
}

/** Names every variable that cannot be used, not only the first. */
export function readConfig(env: Record<string, string | undefined>): Config {
  // An empty variable means the same as none: that is how a line is switched off in an .env file.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new Obstacle(`These settings cannot be used:\n${problems.join('\n')}`);
  }
  const value = read.data;
  return {
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL,
    dataFolder: value.PORTOLAN_DATA,
    demo: value.PORTOLAN_DEMO === '1',
    publicUrl: value.PUBLIC_URL,
    sessionSecret: value.SESSION_SECRET,
    kernel: value.PORTOLAN_KERNEL,
    logLevel: value.LOG_LEVEL,
  };
}

/** Whether the sign-in page may tell the demo's passwords: where nobody elsewhere can ask for them. */
export const isDemoOffered = ({ demo, host, publicUrl }: Config) =>
  demo && publicUrl === undefined && isLoopback(host);

/** Only programs on this machine can connect, so the demo's passwords may be shown. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
