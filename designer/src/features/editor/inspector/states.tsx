import { type ComponentType, useState } from 'react';
import type { Place } from '#engine/lint/problem';
import { createEditor } from '../draft/create-editor.ts';
import { EditorProvider } from '../draft/editor-context.tsx';
import type { Selection } from '../draft/selection.ts';
import { YearProvider } from '../year/use-year.tsx';
import classes from './inspector.module.css';
import { Inspector } from './inspector.tsx';
import { SAMPLE } from './sample.ts';

function Shown({ selection, isReadOnly = false }: { selection: Selection; isReadOnly?: boolean }) {
  const [editor] = useState(() => {
    const opened = createEditor(SAMPLE, { isReadOnly });
    opened.select(selection);
    return opened;
  });
  return (
    <EditorProvider editor={editor}>
      <YearProvider draft={null}>
        <div className={classes['alone']}>
          <Inspector />
        </div>
      </YearProvider>
    </EditorProvider>
  );
}

/** Each thing of the sample, on the tab that one of its keys is under. */
const LOOKED_AT: readonly [name: string, kind: Place['kind'], ids: readonly string[], key?: string][] = [
  ['template', 'template', []],
  ['template-parts', 'template', [], 'roles'],
  ['template-assume', 'template', [], 'assume'],
  ...SAMPLE.nodes.map(({ id, kind }): [string, Place['kind'], string[], string] => [kind, 'node', [id], 'kind']),
  ['when-series', 'node', ['bilan'], 'recurrence'],
  ['when-deadline', 'node', ['signer'], 'deadline'],
  ['when-service', 'node', ['paniers'], 'steps'],
  ['who', 'node', ['bilan'], 'who'],
  ['who-each', 'node', ['chaque-action'], 'each'],
  ['reminders', 'node', ['bilan'], 'reminders'],
  ['text', 'node', ['bilan'], 'title'],
  ['access', 'node', ['soutien'], 'visibleTo'],
  ['role', 'role', ['groupe']],
  ['field', 'field', ['saison']],
  ['field-list', 'field', ['actions']],
  ['phase', 'phase', ['realisation']],
  ['phase-beside', 'phase', ['toujours']],
  ['arrow', 'edge', ['a3']],
  ['promise', 'commitment', ['terrain']],
  ['article', 'article', ['duree']],
  ['ladder', 'reminder', ['douce']],
  ['several', 'node', ['ecrire', 'rencontre']],
];

/** Each panel of the inspector, to be set and only read. */
export const states: Record<string, ComponentType> = Object.fromEntries(
  LOOKED_AT.flatMap(([name, kind, ids, key]) => {
    const selection: Selection = { kind, ids, key };
    return [
      [`inspector-${name}`, () => <Shown selection={selection} />],
      [`inspector-${name}-read`, () => <Shown selection={selection} isReadOnly />],
    ];
  }),
);
