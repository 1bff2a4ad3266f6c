import ELK, { type ELK as Elk } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Spot } from '#engine/authoring/changes/place-steps';
import type { Template } from '#schema/template';
import { scopesOf } from '../layout/scopes.ts';
import { elkGraphOf } from './elk-graph.ts';
import { placesOf } from './places-of.ts';

/** Smaller drawings are tidied in no time anyway. */
const LARGE = 150;

/** Works out tidy places beside the page, which stays usable meanwhile. The worker stays for the next time. */
export function createTidier() {
  const elk: Elk = new ELK({ workerUrl });
  const places = async (template: Template): Promise<Map<string, Spot>> => {
    const laid = await elk.layout(elkGraphOf(template, scopesOf(template)));
    // Reading what came back is one piece of work, what follows another: between them the page answers.
    await new Promise((resolve) => setTimeout(resolve));
    return placesOf(template, laid);
  };
  return {
    places,
    /** Lays a large drawing out for nothing. */
    tryOn: async (template: Template): Promise<void> => {
      if (template.nodes.length >= LARGE) await places(template);
    },
    close: (): void => elk.terminateWorker(),
  };
}

export type Tidier = ReturnType<typeof createTidier>;
