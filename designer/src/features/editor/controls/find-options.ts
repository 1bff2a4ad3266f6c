import type { ComboboxItem, ComboboxItemGroup, OptionsFilter } from '@mantine/core';
import { isFoundBy } from '../../../ui/find.ts';

/** Finds options by any part of their words, without accents; groups with nothing left in them go. */
export const findOptions: OptionsFilter = ({ options, search }) => {
  const found: (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] = [];
  for (const option of options) {
    if ('items' in option) {
      const items = option.items.filter((item) => 'label' in item && isFoundBy(search, String(item.label)));
      if (items.length > 0) found.push({ ...option, items });
    } else if (isFoundBy(search, String(option.label))) found.push(option);
  }
  return found as ReturnType<OptionsFilter>;
};
