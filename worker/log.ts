import { type Logger, pino } from 'pino';

/** Names under which something that nobody may read in a log could turn up. */
const HIDDEN = [
  'email',
  'to',
  'name',
  'phone',
  'address',
  'text',
  'subject',
  'password',
  'token',
  'authorization',
  'cookie',
];

/** The log of one process: JSON lines, without the fields that hold people's data. */
export function createLog(level: string, name: string): Logger {
  const paths = HIDDEN.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino({
    level,
    base: { process: name },
    redact: { paths, censor: '[hidden]' },
    serializers: { err: plainError },
  });
}

/** What went wrong and where, without what mail servers and databases repeat from the message itself. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error).slice(0, 200) };
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return {
    type: error.name,
    message: withoutAddresses(error.message),
    code,
    responseCode,
    stack: withoutAddresses(error.stack ?? ''),
  };
}

function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>@"']+@[^\s<>@"']+/g, '[address]');
}
