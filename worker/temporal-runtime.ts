import { type LogLevel, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';

/** Sends what the SDK has to say to our log, and leaves signals to us: contracts stop before the store closes. */
export function installRuntime(log: Logger): void {
  const write = (level: LogLevel, message: string, details: object = {}) => log[pinoLevel(level)](details, message);
  Runtime.install({
    shutdownSignals: [],
    logger: {
      log: write,
      trace: (message, details) => write('TRACE', message, details),
      debug: (message, details) => write('DEBUG', message, details),
      info: (message, details) => write('INFO', message, details),
      warn: (message, details) => write('WARN', message, details),
      error: (message, details) => write('ERROR', message, details),
    },
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'WARN' }), forward: {} } },
  });
}

/** The SDK announces every worker and bundle at length: that is detail here. */
function pinoLevel(level: LogLevel): 'trace' | 'debug' | 'warn' | 'error' {
  const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;
  return levels[level];
}
