import { type ComponentProps, type RefObject, useDeferredValue, useState } from 'react';
import type { Zoom } from '../timeline/scale.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { useZoomKeys } from './use-calendar-keys.ts';
import { ZoomChoice } from './zoom-choice.tsx';

type ZoomedTimelineProps = Omit<ComponentProps<typeof Timeline>, 'zoom' | 'tools'> & {
  /** Where the keys of the zoom are heard. */
  keysIn: RefObject<HTMLElement | null>;
};

/**
 * A timeline, and how much of it is seen at once. What is chosen shows at once; the drawing, which may hold hundreds of
 * marks, follows as soon as it is worked out, and holds up no key in the meantime.
 */
export function ZoomedTimeline({ keysIn, ...timeline }: ZoomedTimelineProps) {
  const [zoom, setZoom] = useState<Zoom>('all');
  useZoomKeys(keysIn, setZoom);
  return <Timeline {...timeline} zoom={useDeferredValue(zoom)} tools={<ZoomChoice zoom={zoom} onChange={setZoom} />} />;
}
