import type { ReactNode } from 'react';
import { Drawing } from '../../ui/drawing.tsx';

/** From the best to the worst. The same ink for all: a face judges nobody. */
const MOUTHS: readonly ReactNode[] = [
  <path key="0" d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 9v.01M15 9v.01M8 13a4 4 0 1 0 8 0z" />,
  <path key="1" d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 10v.01M15 10v.01M9.5 15a3.5 3.5 0 0 0 5 0" />,
  <path key="2" d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 10v.01M15 10v.01M9 15h6" />,
  <path key="3" d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 10v.01M15 10v.01M9.5 15.3a3.5 3.5 0 0 1 5 0" />,
  <path
    key="4"
    d="M9 10v.01M15 10v.01M9.5 15.3a3.5 3.5 0 0 1 5 0M20.9 13.5A9 9 0 1 0 14.2 20.7M17.6 17.6a2 2 0 1 0 2.9 0L19 16z"
  />,
];

/** The face of a level, by its place in the scale, the best first. */
export function Face({ place, of, size = 34 }: { place: number; of: number; size?: number }) {
  const mouth = of < 2 ? 0 : Math.round((place * (MOUTHS.length - 1)) / (of - 1));
  return (
    <Drawing size={size} weight={1.5}>
      {MOUTHS[mouth]}
    </Drawing>
  );
}
