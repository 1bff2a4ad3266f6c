import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { historiesFolder, type RecordedRun, recordedRuns } from '#tests/support/replay';

const workflowsPath = fileURLToPath(new URL('../../workflows/contract-workflow.ts', import.meta.url));
let code: string;

beforeAll(async () => {
  const logging = { filter: 'error', forward: {} };
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging } });
  code = (await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') })).code;
}, 60_000);

afterAll(async () => {
  await Runtime.instance().shutdown();
});

async function replay(runs: RecordedRun[]): Promise<{ workflowId: string; error: string | undefined }[]> {
  const results: { workflowId: string; error: string | undefined }[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: { code } }, runs)) {
    results.push({ workflowId, error: error?.message });
  }
  return results;
}

describe('recorded contracts', () => {
  it.each(readdirSync(historiesFolder))(
    'of engine %s go the same way with the code of today',
    async (version) => {
      const runs = recordedRuns(version);
      const results = await replay(runs);
      expect(results).toHaveLength(runs.length);
      expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
    },
    60_000,
  );

  it('that would go another way are noticed', async () => {
    const [run] = recordedRuns('1').filter(({ workflowId }) => workflowId.startsWith('answered-at-once'));
    const payload = run?.history.events
      ?.map(
        (event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.args?.payloads?.[0],
      )
      .find((candidate) => candidate !== undefined);
    const text = Buffer.from(payload?.data ?? []).toString('utf8');
    expect(text).toContain('"complete"');
    if (payload) payload.data = Buffer.from(text.replace('"complete"', '"decline"'));
    const [result] = await replay(run ? [run] : []);
    expect(result?.error).toMatch(/[Nn]ondeterminism/);
  });
});

describe('the workflow bundle', () => {
  const withoutMap = () => code.slice(0, code.indexOf('//# sourceMappingURL'));
  const own = () =>
    [...withoutMap().matchAll(/"\.\/((?:workflows|engine|schema|store|activities|messaging)\/[^"]+\.ts)"/g)].map(
      ([, file]) => file ?? '',
    );

  it('holds the engine and the shell, and nothing that validates, stores or sends', () => {
    const folders = new Set(own().map((file) => file.split('/')[0]));
    expect(folders).toEqual(new Set(['engine', 'schema', 'workflows']));
    expect(new Set(own().filter((file) => file.startsWith('schema/')))).toEqual(new Set(['schema/vocabulary.ts']));
    expect(withoutMap()).not.toMatch(/node_modules\/zod\//);
  });

  it('asks no machine for its clock, zone or language', () => {
    const ours = withoutMap()
      .split(/\/\*\*\*\/ "\.\//)
      .filter((part) => /^(workflows|engine|schema)\//.test(part));
    expect(ours.length).toBeGreaterThan(50);
    for (const part of ours)
      expect(part).not.toMatch(
        /\bIntl\b|toLocale|localeCompare|getHours\(|getTimezoneOffset|extends Date\b|Math\.random/,
      );
  });
});
