import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Services, startServices } from '#embedded/services';
import type { ServiceName } from '#embedded/services/service';

/** Real services on a folder of their own, and an end to both. */
export async function servicesForTest<N extends ServiceName>(...want: N[]): Promise<Services<N> & AsyncDisposable> {
  const dir = mkdtempSync(join(tmpdir(), 'trame-test-'));
  const services = await startServices<N>({ dir, want, quiet: true, env: {} });
  return Object.assign(services, {
    async [Symbol.asyncDispose]() {
      await services.stop({ atOnce: true });
      rmSync(dir, { recursive: true, force: true });
    },
  });
}
