import type { Localised } from '#schema/primitives';
import type { FormList } from '../../api-client/types.ts';
import { criteriaColumns, criteriaOf } from '../acts/criteria/criteria-columns.ts';

/** The families of each criterion, by its id: the group gave them, the programme names them. */
export type Families = Readonly<Record<string, readonly Localised[]>>;

/** Reads them from the lists of a contract; criteria that a programme brings itself have none. */
export function familiesOf(lists: readonly FormList[]): Families {
  const found = lists.flatMap((list) => {
    const columns = criteriaColumns(list);
    if (columns === null) return [];
    return criteriaOf(list, columns).map(({ id, tags }) => {
      const given = columns.tags.flatMap(
        (tag) => tag.choices?.find((choice) => choice.id === tags[tag.id])?.title ?? [],
      );
      return [id, given] as const;
    });
  });
  return Object.fromEntries(found);
}
