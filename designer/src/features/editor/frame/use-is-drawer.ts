import { useMediaQuery } from '@mantine/hooks';

/** Between a telephone and a desk, there is no room for a third column: the settings lie over the view. */
const DRAWER = '(min-width: 48em) and (max-width: 74.99em)';

export function useIsDrawer(): boolean {
  return useMediaQuery(DRAWER) ?? false;
}
