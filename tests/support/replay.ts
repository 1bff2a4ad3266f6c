import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { projectRoot } from '#embedded/folder';

/** Where recorded runs of contracts are kept, by engine version. */
export const historiesFolder = join(projectRoot(), 'tests/replay/histories');

export type RecordedRun = { workflowId: string; history: ReturnType<typeof historyFromJSON> };

/** Whether a run has done a first task: the replayer waits for ever for one that was ended before. */
export function hasBegun({
  events,
}: {
  events?: { workflowTaskCompletedEventAttributes?: unknown }[] | null;
}): boolean {
  return events?.some((event) => event.workflowTaskCompletedEventAttributes) ?? false;
}

/** The runs recorded under one engine version. */
export function recordedRuns(version: string): RecordedRun[] {
  const folder = join(historiesFolder, version);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json.gz'))
    .map((name) => {
      const history = historyFromJSON(JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString('utf8')));
      return { workflowId: name.replace(/\.json\.gz$/, ''), history };
    });
}
