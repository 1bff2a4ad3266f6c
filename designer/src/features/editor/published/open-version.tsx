import { useState } from 'react';
import type { Template } from '#schema/template';
import { createEditor } from '../draft/create-editor.ts';
import { EditorProvider } from '../draft/editor-context.tsx';
import { NoProblemsProvider } from '../problems/problems-context.tsx';
import { YearProvider } from '../year/use-year.tsx';
import { VersionFrame } from './version-frame.tsx';

type OpenVersionProps = { programme: string; version: { number: number }; template: Template };

/** A version that was read. It never changes, so that nothing is saved and nothing is to be mended. */
export function OpenVersion({ programme, version: { number }, template }: OpenVersionProps) {
  const [editor] = useState(() => createEditor(template, { isReadOnly: true }));
  return (
    <EditorProvider editor={editor}>
      <YearProvider draft={null}>
        <NoProblemsProvider>
          <VersionFrame programme={programme} number={number} />
        </NoProblemsProvider>
      </YearProvider>
    </EditorProvider>
  );
}
