import { Connection } from '@temporalio/client';
import { portOpen } from './port-open.ts';
import { portOf, programOf, type ServiceDefinition } from './service.ts';

/** The namespace of Trame where nobody chose another. */
export const DEFAULT_NAMESPACE = 'trame';

/** The search attributes the contract workflow sets; a server must know them before the first contract. */
export const SEARCH_ATTRIBUTES = { TrameStatus: 'Keyword', TrameEngine: 'Int' } as const;

const GRPC_NOT_FOUND = 5;

/** Time skipping per contract (rehearsals) and the settings that make one skip a steady 18 to 46 ms instead of 1 s. */
const TIME_SKIPPING = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'history.timerProcessorMaxTimeShift="1ms"',
  ...['timer', 'transfer', 'visibility'].flatMap((queue) => [
    `history.${queue}ProcessorMaxPollRPS=2000`,
    `history.${queue}ProcessorMaxPollHostRPS=5000`,
  ]),
];

/** Temporal's development server on a file. */
export const temporalService: ServiceDefinition<'temporal'> = {
  name: 'temporal',
  program: 'temporal',
  portNames: ['temporal', 'temporalHttp', 'temporalMetrics'],
  fromEnvironment: (env) => {
    const address = env['TEMPORAL_ADDRESS'];
    if (address === undefined || address === '') return undefined;
    return { address, namespace: env['TEMPORAL_NAMESPACE'] ?? DEFAULT_NAMESPACE };
  },
  launch: (place) => ({
    command: programOf(place).command,
    args: [
      ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--log-level', 'warn'],
      ...['--port', String(portOf(place, 'temporal'))],
      ...['--http-port', String(portOf(place, 'temporalHttp'))],
      ...['--metrics-port', String(portOf(place, 'temporalMetrics'))],
      ...['--db-filename', place.folder.temporalFile],
      // Twice the burst throughput, and no acknowledged act was lost over kill -9.
      ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=2'],
      ...['--namespace', DEFAULT_NAMESPACE],
      ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
      ...TIME_SKIPPING.flatMap((setting) => ['--dynamic-config-value', setting]),
    ],
  }),
  address: (place) => ({ address: `127.0.0.1:${portOf(place, 'temporal')}`, namespace: DEFAULT_NAMESPACE }),
  checkReady: async ({ address, namespace }) => {
    await portOpen(address);
    const connection = await Connection.connect({ address, connectTimeout: 2000 });
    try {
      const { workflowService } = connection;
      await connection.withDeadline(Date.now() + 5000, async () => {
        await workflowService.describeNamespace({ namespace });
        await workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
        // The namespace answers before the history shard does: only an honest "no such contract" proves the shard.
        const execution = { workflowId: 'trame-is-it-ready' };
        await workflowService.describeWorkflowExecution({ namespace, execution }).catch((error: { code?: number }) => {
          if (error.code !== GRPC_NOT_FOUND) throw error;
        });
      });
    } finally {
      await connection.close();
    }
  },
  readyLimitMs: 30_000,
  stopGraceMs: 10_000,
};
