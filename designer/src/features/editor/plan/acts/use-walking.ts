import { useMemo } from 'react';
import { applyEdits } from '#engine/authoring/apply-edits';
import { stepOf } from '#engine/authoring/arrows';
import { type Change, type ChangeOrRefusal, change } from '#engine/authoring/change';
import { enterGroup, leaveGroup, putStep, walkStep } from '#engine/authoring/changes/walk-step';
import { type ScopeRef, scopeKey, scopeOf } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { stepsSelected } from '../../draft/selection.ts';
import { useChange } from '../../frame/use-change.ts';

type Move = (template: Template, id: string) => ChangeOrRefusal;

/** Moving the chosen steps: up and down, into the group above, out of theirs, into another phase or group. */
export function useWalking() {
  const editor = useEditor();
  const { t, say } = useWords();
  const act = useChange();
  return useMemo(() => {
    function move(ids: readonly string[], by: Move): void {
      const [first] = ids;
      if (first === undefined) return;
      const template = editor.template();
      const title = say(stepOf(template, first)?.title) || first;
      const given = inTurn(template, ids, by);
      const isDone = act({
        change: given,
        words: { key: 'reordered', values: { count: ids.length, title } },
        select: stepsSelected(ids),
        aloud: () => placeInWords(editor.template(), first, say, t),
      });
      if (!isDone && !('refused' in given)) announce(t('plan.said.noFurther', { title }));
    }
    return {
      walk(ids: readonly string[], by: 1 | -1): void {
        const inOrder = ordered(editor.template(), ids);
        move(by === 1 ? inOrder.reverse() : inOrder, (template, id) => walkStep(template, id, by));
      },
      enter: (ids: readonly string[]) => move(ordered(editor.template(), ids), enterGroup),
      leave: (ids: readonly string[]) => move(ordered(editor.template(), ids).reverse(), leaveGroup),
      put: (ids: readonly string[], scope: ScopeRef) =>
        move(ordered(editor.template(), ids), (template, id) => putStep(template, id, scope, 'last')),
    };
  }, [editor, act, t, say]);
}

/** Several moves, each worked out on what the one before left. The first that is refused stops them all. */
function inTurn(template: Template, ids: readonly string[], by: Move): ChangeOrRefusal {
  const all: Change = change([]);
  let now = template;
  for (const id of ids) {
    const given = by(now, id);
    if ('refused' in given) return given;
    all.edits.push(...given.edits);
    all.lost.push(...given.lost);
    now = applyEdits(now, given.edits);
  }
  return all;
}

function ordered({ nodes }: Template, ids: readonly string[]): string[] {
  return nodes.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
}

/** "« Signer », 2 sur 3 dans Lancement". */
function placeInWords(
  template: Template,
  id: string,
  say: ReturnType<typeof useWords>['say'],
  t: ReturnType<typeof useWords>['t'],
): string {
  const node = stepOf(template, id);
  const scope = node ? scopeOf(node) : null;
  if (!node || scope === null) return '';
  const beside = template.nodes.filter((other) => scopeKey(scopeOf(other)) === scopeKey(scope));
  const place =
    'in' in scope
      ? say(stepOf(template, scope.in)?.title)
      : say(template.phases.find((phase) => phase.id === scope.phase)?.title);
  return t('plan.said.at', {
    title: say(node.title),
    place: beside.indexOf(node) + 1,
    of: beside.length,
    where: place,
  });
}
