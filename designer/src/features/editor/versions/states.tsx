import { type ComponentType, useMemo } from 'react';
import type { Template } from '#schema/template';
import { useTemplate } from '../../../api-client/programmes.ts';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { InEditor } from '../frame/in-editor.tsx';
import { Compared, type Way } from './compared.tsx';
import classes from './versions.module.css';

/** The same programme a year later: a review comes sooner, one task went with its arrows, another one came. */
function aYearLater(template: Template): Template {
  const nodes = template.nodes
    .filter(({ id }) => id !== 'planification')
    .map((node) =>
      node.id === 'bilan-3-mois' ? { ...node, due: { after: 'node:signature:completed', plus: { months: 2 } } } : node,
    );
  const edges = template.edges.filter(({ from, to }) => from !== 'planification' && to !== 'planification');
  const feast: Template['nodes'][number] = {
    id: 'fete',
    kind: 'meeting',
    phase: 'preparation',
    title: { fr: 'Fêter le départ', en: 'Celebrate the start' },
    who: [{ role: 'beneficiaires' }],
    due: { after: 'phase:preparation:opened', plus: { weeks: 2 } },
  };
  return { ...template, nodes: [...nodes, feast], edges };
}

function Between({ way }: { way: Way }) {
  const published = useTemplate('mulhouse-csm');
  const template = published.data?.template;
  const after = useMemo(() => template && aYearLater(template), [template]);
  if (published.isError) return <Trouble error={published.error} retry={() => void published.refetch()} />;
  if (!template || !after) return <Loading lines={6} />;
  return (
    <InEditor template={template}>
      <div className={`sheet sheet-body ${classes['body']}`}>
        <Compared way={way} before={template} after={after} />
      </div>
    </InEditor>
  );
}

/** What two versions say differently, in each way to say it. */
export const states: Record<string, ComponentType> = {
  'compared-in-words': () => <Between way="words" />,
  'compared-on-canvas': () => <Between way="canvas" />,
  'compared-on-calendar': () => <Between way="calendar" />,
};
