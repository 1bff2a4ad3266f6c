import { Thread } from '../../../ui/thread.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import type { Line } from './line.ts';
import { threadOf } from './thread-of.ts';

/** The thread of a contract in a list. */
export function LineThread({ line }: { line: Line }) {
  const titleOf = useStepTitle();
  const { marks, ...thread } = threadOf(line);
  return <Thread {...thread} marks={marks.map(({ step, ...mark }) => ({ ...mark, label: titleOf(step) }))} />;
}
