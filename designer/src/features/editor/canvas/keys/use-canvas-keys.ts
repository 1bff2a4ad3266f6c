import type { Shortcut } from '../../../../app/shortcuts/registry.ts';
import { useShortcuts } from '../../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { stepsSelected, theOne, WHOLE_TEMPLATE } from '../../draft/selection.ts';
import { goToInspector, isInInspector } from '../../frame/inspector-place.ts';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { goToPalette } from '../flow/canvas-place.ts';
import { useDesk } from '../flow/desk.ts';
import { focusCard } from '../flow/focus-card.ts';
import { framedBy } from '../flow/framed-by.ts';
import type { LookAt } from '../flow/look-at.ts';
import type { Drawing } from '../flow/use-drawing.ts';
import { isOnCanvas, isOnCard } from './here.ts';
import { distance, nudged } from './nudge.ts';
import { useLinking } from './use-linking.ts';
import { type Direction, first, walkFrom } from './walk.ts';

const DIRECTIONS: readonly Direction[] = ['right', 'left', 'up', 'down'];

type Given = { drawing: Drawing; acts: CanvasActs; look: LookAt; tidy: () => void; isReadOnly: boolean };

/** The keys of the drawing. Tab is never taken: it walks from card to arrow to card by itself. */
export function useCanvasKeys({ drawing, acts, look, tidy, isReadOnly }: Given): void {
  const { t } = useWords();
  const editor = useEditor();
  const desk = useDesk();
  const linking = useLinking({ drawing, acts });
  const { template, arranged } = drawing;
  const steps = () => {
    const { kind, ids } = editor.state().selection;
    return kind === 'node' ? ids : [];
  };
  const goTo = (id: string | null) => {
    if (id === null) return;
    editor.select(stepsSelected([id]));
    look.bring(arranged.steps.get(id));
    focusCard(id);
  };
  const walk = (direction: Direction) => {
    const [at] = steps();
    goTo(at === undefined ? first([...arranged.steps.keys()], arranged) : walkFrom(template, arranged, at, direction));
  };
  const nudge = (direction: Direction, isFar: boolean) => {
    const ids = steps();
    const by = distance(direction, isFar);
    if (linking.isGoingOn()) linking.point(direction);
    else if (ids.length === 0) look.pan(-4 * by.x, -4 * by.y);
    else acts.move(nudged(arranged, ids, by), null, `nudge:${ids.join()}`);
  };
  const remove = () => {
    const [at] = steps();
    const next =
      at === undefined ? null : (walkFrom(template, arranged, at, 'left') ?? walkFrom(template, arranged, at, 'right'));
    acts.remove(editor.state().selection);
    if (next !== null) focusCard(next);
  };
  const back = () => {
    if (linking.isGoingOn()) linking.leave();
    else if (isInInspector()) focusCard(steps()[0] ?? '');
    else editor.select(WHOLE_TEMPLATE);
  };
  const key = (keys: string, words: string, run: () => void, more: Partial<Shortcut> = {}): Shortcut => ({
    keys,
    words,
    run,
    group: t('canvas.keys'),
    where: isOnCanvas,
    ...more,
  });
  // One line of the list stands for all four arrows.
  const arrows = (before: string, words: string, run: (direction: Direction) => void) =>
    DIRECTIONS.map((direction) =>
      key(`${before}arrow${direction}`, words, () => run(direction), direction === 'right' ? {} : { isTold: false }),
    );
  const frameSelection = () => {
    const { selection, history } = editor.state();
    look.frame(framedBy(selection, history.template));
  };
  const reading = [
    ...arrows('alt+', t('canvas.key.walk'), walk),
    key('enter', t('canvas.key.settings'), () => (linking.isGoingOn() ? linking.join() : goToInspector()), {
      where: isOnCard,
    }),
    key('escape', t('canvas.key.back'), back, { where: () => isOnCanvas() || isInInspector() }),
    key('mod+a', t('canvas.key.all'), () => editor.select(stepsSelected([...arranged.steps.keys()]))),
    key('1', t('canvas.key.fit'), () => look.frame([])),
    key('2', t('canvas.key.frame'), () => frameSelection()),
    key('0', t('canvas.key.natural'), () => look.natural()),
  ];
  const changing = [
    key('n', t('canvas.key.add'), () => (linking.isGoingOn() ? linking.intoNew() : goToPalette())),
    ...arrows('', t('canvas.key.move'), (direction) => nudge(direction, false)),
    ...arrows('shift+', t('canvas.key.moveFar'), (direction) => nudge(direction, true)),
    key('l', t('canvas.key.link'), linking.begin),
    key('f2', t('canvas.key.rename'), () => desk.set({ renaming: theOne(editor.state().selection, 'node') })),
    key('delete', t('canvas.key.remove'), remove),
    key('backspace', t('canvas.key.remove'), remove, { isTold: false }),
    key('mod+d', t('canvas.key.duplicate'), () => goTo(acts.duplicate(steps()))),
    key('shift+t', t('canvas.key.tidy'), tidy),
  ];
  // Where nothing can be moved, the arrows alone walk.
  const walking = arrows('', t('canvas.key.walk'), walk);
  useShortcuts(isReadOnly ? [...walking, ...reading] : [...changing, ...reading]);
}
