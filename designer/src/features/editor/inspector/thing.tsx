import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Edit, Path } from '#engine/authoring/edit';
import { pathOf } from '#engine/authoring/things';
import { valueAt } from '#engine/authoring/value-at';
import type { Place } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import type { Slot } from '../controls/slot.ts';
import type { Editor } from '../draft/create-editor.ts';
import { useEditor, useTemplate } from '../draft/editor-context.tsx';

type Thing = { kind: Place['kind']; id: string; name: string };
const Context = createContext<Thing | null>(null);

/** The thing that a panel sets: a step, a role, the template itself … */
export function ThingProvider({ kind, id, name, children }: Thing & { children: ReactNode }) {
  const thing = useMemo(() => ({ kind, id, name }), [kind, id, name]);
  return <Context value={thing}>{children}</Context>;
}

export function useThing(): Thing {
  const thing = useContext(Context);
  if (thing === null) throw new Error('outside of a panel');
  return thing;
}

/** A place of the thing at hand, to be read and set: `slot('due', 'Échéance')`. */
export type SlotOf = <T>(at: string | Path, label: string) => Slot<T>;

/** The places of the thing at hand. Each setting is one action, and letters typed into one place are one action. */
export function useSlots(): SlotOf {
  const editor = useEditor();
  const template = useTemplate();
  const thing = useThing();
  return useMemo(() => {
    const path = pathOf(template, thing);
    const whole = path === null ? undefined : valueAt(template, path);
    return <T,>(where: string | Path, label: string): Slot<T> => {
      const at = typeof where === 'string' ? [where] : where;
      return {
        label,
        at,
        value: valueAt(whole, at) as T | undefined,
        onChange: (value) => set(editor, thing, at, label, value),
      };
    };
  }, [editor, template, thing]);
}

function set(editor: Editor, { kind, id, name }: Thing, at: Path, label: string, value: unknown): void {
  const template = editor.template();
  const path = pathOf(template, { kind, id });
  if (path === null) return;
  editor.do({
    edits: value === undefined ? takenAway(template, path, at) : [{ op: 'set', path: [...path, ...at], value }],
    words: { key: 'setting', values: { what: label, of: name } },
    joins: `${kind}:${id}:${at.join('.')}`,
  });
}

/** A key goes with the keys around it that would hold nothing any more. */
function takenAway(template: Template, path: Path, at: Path): Edit[] {
  let depth = at.length;
  while (depth > 1) {
    const around = valueAt(template, [...path, ...at.slice(0, depth - 1)]);
    if (typeof around !== 'object' || around === null || Array.isArray(around)) break;
    if (Object.keys(around).length > 1) break;
    depth -= 1;
  }
  return [{ op: 'unset', path: [...path, ...at.slice(0, depth)] }];
}
