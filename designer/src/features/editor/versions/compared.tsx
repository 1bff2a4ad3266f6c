import type { Template } from '#schema/template';
import { DifferenceList } from '../../../ui/changes/difference-list.tsx';
import { later } from '../../../ui/later.tsx';
import { Loading } from '../../../ui/states.tsx';
import { DatesChanged } from './dates-changed.tsx';

export const WAYS = ['words', 'canvas', 'calendar'] as const;
/** The ways to say what changed. */
export type Way = (typeof WAYS)[number];

const ComparedCanvas = later(async () => (await import('./compared-canvas.tsx')).ComparedCanvas, <Loading lines={8} />);
const ComparedCalendar = later(
  async () => (await import('./compared-calendar.tsx')).ComparedCalendar,
  <Loading lines={8} />,
);

/** What one version says differently from another, in one of the ways to say it. */
export function Compared({ way, before, after }: { way: Way; before: Template; after: Template }) {
  switch (way) {
    case 'words':
      return (
        <>
          <DifferenceList before={before} after={after} />
          <DatesChanged before={before} after={after} />
        </>
      );
    case 'canvas':
      return <ComparedCanvas before={before} after={after} />;
    case 'calendar':
      return <ComparedCalendar before={before} after={after} />;
  }
}
