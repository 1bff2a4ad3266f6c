import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** A quiet button that takes something away. Undoing brings it back: it asks nothing. */
export function TakeAwayButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <div>
      <Button variant="subtle" color="garance" size="compact-sm" ml={-8} onClick={onClick}>
        {children}
      </Button>
    </div>
  );
}
