import { type ReactNode, useState } from 'react';
import type { Template } from '#schema/template';
import { useTemplate } from '../../../api-client/programmes.ts';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { createEditor } from '../draft/create-editor.ts';
import { EditorProvider } from '../draft/editor-context.tsx';
import { ProblemsProvider } from '../problems/problems-context.tsx';
import { YearProvider } from '../year/use-year.tsx';

type InEditorProps = { template: Template; isReadOnly?: boolean; children: ReactNode };

/** A part of the designer outside of its page, for the page that shows every state: nothing is saved. */
export function InEditor({ template, isReadOnly = false, children }: InEditorProps) {
  const [editor] = useState(() => createEditor(template, { isReadOnly }));
  return (
    <EditorProvider editor={editor}>
      <YearProvider draft={null}>
        <ProblemsProvider>{children}</ProblemsProvider>
      </YearProvider>
    </EditorProvider>
  );
}

type PublishedProps = Omit<InEditorProps, 'template'> & { spoil?: (template: Template) => Template };

/** The same with a programme as the server of this page has published it. */
export function PublishedInEditor({ spoil, ...props }: PublishedProps) {
  const published = useTemplate('mulhouse-csm');
  if (published.isError) return <Trouble error={published.error} retry={() => void published.refetch()} />;
  if (published.isPending) return <Loading lines={6} />;
  const { template } = published.data;
  return <InEditor {...props} template={spoil?.(template) ?? template} />;
}

/** Nobody does the tasks, an arrow leaves its phase, a date is written out: something of each sort to be mended. */
export function spoilt(template: Template): Template {
  const [first, , third] = template.phases.map(({ id }) => template.nodes.find(({ phase }) => phase === id)?.id ?? '');
  const nodes = template.nodes.map((node) => {
    if (node.kind === 'task') return { ...node, who: [] };
    return node.kind === 'evaluation' ? { ...node, due: { on: '2007-06-15' } } : node;
  });
  const edges = [...template.edges, { id: 'hors-de-sa-phase', from: first ?? '', to: third ?? '' }];
  return { ...template, nodes, edges };
}
