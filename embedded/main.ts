import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { type AppEntries, builtEntries, sourceEntries } from './apps/entries.ts';
import { buildWhenStale } from './build-when-stale.ts';
import { examine, isHealthy } from './doctor.ts';
import { type Language, languageOf, renderDoctor } from './doctor-text.ts';
import { projectRoot } from './folder.ts';
import { resetFolder } from './reset.ts';
import { startTrame } from './start.ts';
import { TERMINAL_TEXTS } from './terminal-texts.ts';
import { messageOf } from './time-limit.ts';

// One command for a development run: `start` (the default), `doctor` and `reset`.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: `${projectRoot()}/.trame` },
    sources: { type: 'boolean', default: false },
    'services-only': { type: 'boolean', default: false },
    api: { type: 'string' },
    worker: { type: 'string' },
    install: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  },
});
const LONG_MS = 3_600_000;
const language = languageOf(process.env);
const words = TERMINAL_TEXTS[language];

const COMMANDS: Record<string, () => Promise<number>> = { start, doctor, reset };

const command = COMMANDS[positionals[0] ?? 'start'];
if (command === undefined) {
  console.error(words.usage);
  process.exit(2);
}
process.exitCode = await command().catch((error: unknown) => {
  console.error(messageOf(error));
  return 1;
});
if (command !== start) process.exit();

async function start(): Promise<number> {
  const root = projectRoot();
  const { dir, sources } = values;
  const withApps = !values['services-only'];
  const given = givenEntries();
  const entries = () => given ?? (sources ? sourceEntries(root) : builtEntries(root));
  const signals = watchSignals();
  const say = (line: string) => console.info(`  ${line}`);
  console.info(words.starting);
  const run = await startTrame({
    dir,
    say,
    ...(withApps ? { entries } : {}),
    ...(withApps && !sources && given === undefined ? { prepare: () => buildWhenStale(root, say) } : {}),
  });
  const seconds = (run.readyAfterMs / 1000).toFixed(1);
  console.info(
    withApps ? words.ready(run.publicUrl, run.services.mail.httpUrl, seconds) : words.servicesReady(seconds),
  );
  console.info(words.logs(run.services.folder.logs));
  await signals.first();
  console.info(words.stopping);
  await run.stop();
  return 0;
}

/** Other files to run as the API and the worker, named on the command line. */
function givenEntries(): AppEntries | undefined {
  const { api, worker } = values;
  return api === undefined || worker === undefined ? undefined : { api: [api], worker: [worker] };
}

async function doctor(): Promise<number> {
  const diagnoses = await examine({ dir: values.dir, install: values.install });
  console.info(renderDoctor(diagnoses, language));
  return isHealthy(diagnoses) ? 0 : 1;
}

async function reset(): Promise<number> {
  const ask = process.stdin.isTTY ? () => confirmed(language) : undefined;
  const outcome = await resetFolder({ dir: values.dir, yes: values.yes, ask });
  console.info(outcome === 'emptied' ? words.emptied(values.dir) : words.notConfirmed);
  return outcome === 'emptied' ? 0 : 1;
}

async function confirmed(asked: Language): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(TERMINAL_TEXTS[asked].confirm(values.dir));
  terminal.close();
  return /^(o|oui|y|yes)$/i.test(answer.trim());
}

/**
 * The first signal after everything is ready asks for an orderly stop. Earlier, or a second time, it ends this process
 * at once, and the keepers end the rest: what was acknowledged is on the disk.
 */
function watchSignals() {
  let onFirst: (() => void) | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (onFirst === undefined) process.exit(130);
      onFirst();
      onFirst = undefined;
    });
  }
  return {
    first: () =>
      new Promise<void>((resolve) => {
        // Nothing else keeps this process alive when only the services run.
        const waiting = setInterval(() => {}, LONG_MS);
        onFirst = () => {
          clearInterval(waiting);
          resolve();
        };
      }),
  };
}
