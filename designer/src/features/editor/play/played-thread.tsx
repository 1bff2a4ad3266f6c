import { dayOf, type Play } from '#engine/play/play';
import { Thread } from '../../../ui/thread.tsx';
import { useTemplate } from '../draft/editor-context.tsx';

/** Where the played contract stands among its phases. */
export function PlayedThread({ play }: { play: Play }) {
  const { phases } = useTemplate();
  const opened = new Set(play.facts.flatMap((fact) => (fact.type === 'ScopeOpened' ? [fact.of] : [])));
  const closed = new Set(
    play.facts.flatMap((fact) => (fact.type === 'ScopeClosed' ? [`p:${fact.scope.split('~')[0]}`] : [])),
  );
  const stateOf = (id: string) => (closed.has(`p:${id}`) ? 'done' : opened.has(`p:${id}`) ? 'open' : 'coming');
  const shown = phases.map(({ id, kind, title, beside }) => ({
    ...{ id, kind, title, state: stateOf(id) as 'done' | 'open' | 'coming', beside: beside ?? false },
  }));
  return <Thread phases={shown} labels today={dayOf(play)} />;
}
