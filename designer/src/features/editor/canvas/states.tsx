import { type ComponentType, useState } from 'react';
import type { Template } from '#schema/template';
import { useTemplate } from '../../../api-client/programmes.ts';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { createEditor } from '../draft/create-editor.ts';
import { EditorProvider } from '../draft/editor-context.tsx';
import { newTemplate } from '../new-things.ts';
import { ProblemsProvider } from '../problems/problems-context.tsx';
import { YearProvider } from '../year/use-year.tsx';
import { CanvasView } from './canvas-view.tsx';
import classes from './states.module.css';

type ShownProps = { template: Template; isReadOnly?: boolean };

function Shown({ template, isReadOnly = false }: ShownProps) {
  const [editor] = useState(() => createEditor(template, { isReadOnly }));
  return (
    <EditorProvider editor={editor}>
      <YearProvider draft={null}>
        <ProblemsProvider>
          <div className={classes['frame']}>
            <CanvasView />
          </div>
        </ProblemsProvider>
      </YearProvider>
    </EditorProvider>
  );
}

/** A programme as the server of this page has published it. */
function Published({ spoil = same, isReadOnly = false }: { spoil?: typeof same; isReadOnly?: boolean }) {
  const published = useTemplate('mulhouse-csm');
  if (published.isError) return <Trouble error={published.error} retry={() => void published.refetch()} />;
  if (published.isPending) return <Loading lines={6} />;
  return <Shown template={spoil(published.data.template)} isReadOnly={isReadOnly} />;
}

function same(template: Template): Template {
  return template;
}

/** Somebody who is not there has to do a step, and nobody knows when another one is due. */
function spoilt(template: Template): Template {
  const nodes = template.nodes.map((node) => {
    if (node.id === 'planification') return { ...node, who: [{ role: 'xxx' }] };
    if (node.id !== 'bilan-3-mois') return node;
    const { due: _due, ...without } = node;
    return without as typeof node;
  });
  return { ...template, nodes };
}

export const states: Record<string, ComponentType> = {
  'canvas-empty': function EmptyCanvas() {
    const [template] = useState(() => newTemplate());
    return <Shown template={template} />;
  },
  'canvas-mulhouse': () => <Published />,
  'canvas-problems': () => <Published spoil={spoilt} />,
  'canvas-read-only': () => <Published isReadOnly />,
};
