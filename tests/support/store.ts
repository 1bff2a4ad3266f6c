import { compile } from '#engine/compile';
import type { OpeningEvent } from '#schema/facts';
import type { Template } from '#schema/template';
import { contentHash } from '#store/content-hash';
import type { Store } from '#store/open-store';
import { randomId } from './ids.ts';
import { oneTaskTemplate } from './one-task-template.ts';

export type DraftedContract = { id: string; resident: string; coordinator: string };

/** A draft of a contract, as the API writes it before the workflow starts. */
export async function draftContract(
  store: Store,
  options: {
    template?: Template;
    rehearsal?: boolean;
    residents?: string[];
    opening?: OpeningEvent | undefined;
    coordinator?: string | undefined;
  } = {},
): Promise<DraftedContract> {
  const { template = oneTaskTemplate(), rehearsal = false } = options;
  const [id, coordinator] = [randomId(), options.coordinator ?? randomId()];
  const residents = options.residents ?? [randomId()];
  const parties = [
    ...residents.map((person) => ({ role: 'habitant', person })),
    { role: 'ville', person: coordinator, organisation: randomId() },
  ];
  await store.contracts.create({
    id,
    template: template.id,
    templateHash: contentHash(template),
    program: await store.programs.put(compile(template)),
    title: template.title.fr,
    rehearsal,
    calendar: { territory: template.territory },
    timeZone: template.timeZone,
    createdBy: coordinator,
    createdAt: Date.UTC(2027, 0, 4, 9),
    opening: options.opening ?? { parties },
  });
  return { id, coordinator, resident: residents[0] as string };
}
