import type { Template } from '#schema/template';
import type { ContractDocument } from '#store/collections/contracts';

/** The words of a contract's rules as the contract runs them: where it takes place, days off move its dates. */
export function placedIn({ calendar }: Pick<ContractDocument, 'calendar'>, template: Template): Template {
  const { goodFriday: _elsewhere, ...rest } = template;
  const { territory, goodFriday } = calendar;
  return { ...rest, territory, ...(goodFriday === undefined ? {} : { goodFriday }) };
}
