import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Template } from '#schema/template';
import { CanvasView } from '../../../designer/src/features/editor/canvas/canvas-view.tsx';
import { createEditor } from '../../../designer/src/features/editor/draft/create-editor.ts';
import { EditorProvider } from '../../../designer/src/features/editor/draft/editor-context.tsx';
import { ProblemsProvider } from '../../../designer/src/features/editor/problems/problems-context.tsx';
import { YearProvider } from '../../../designer/src/features/editor/year/use-year.tsx';

/** The canvas of the designer with all that feeds it: problems and year in their workers. */
export function OurCanvas({ template }: { template: Template }) {
  const [editor] = useState(() => createEditor(template));
  useEffect(() => void Object.assign(globalThis, { undoOnCanvas: editor.undo }), [editor]);
  const [queries] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queries}>
      <EditorProvider editor={editor}>
        <YearProvider draft={null}>
          <ProblemsProvider>
            <CanvasView />
          </ProblemsProvider>
        </YearProvider>
      </EditorProvider>
    </QueryClientProvider>
  );
}
