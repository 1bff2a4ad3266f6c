import { Button } from '@mantine/core';

/** A list that comes one page after the other. */
export type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

/** Asks for the next page of a list, where there is one. */
export function NextPage({ pages, words }: { pages: Paged; words: string }) {
  return pages.hasNextPage ? (
    <Button size="xs" variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
      {words}
    </Button>
  ) : null;
}
