import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { paletteOverlay } from '../../../app/overlays.tsx';
import { type Command, useCommands } from '../../../app/palette/commands.ts';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useEditor, useTemplate } from '../draft/editor-context.tsx';
import { stepsSelected } from '../draft/selection.ts';
import { addressOfView, type View } from '../frame/views.ts';
import { focusThing } from './go-to-thing.ts';

/** Finding in the template at an address: every step, phase and view has its line in the palette; Ctrl+F opens it. */
export function useFind(address: string, ways: readonly View[]): void {
  const { t, say } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const navigate = useNavigate();
  const titleOf = (id: string | undefined) => {
    const group = template.nodes.find((node) => node.id === id);
    return say((group ?? template.phases.find((phase) => phase.id === id))?.title);
  };
  const steps = template.nodes.map(
    ({ id, title, kind, phase, in: group }): Command => ({
      id: `step:${id}`,
      group: 'step',
      icon: kind,
      words: say(title),
      about: [t(`canvas.kind.${kind}`), titleOf(group ?? phase)].filter((part) => part !== '').join(' · '),
      run: () => {
        editor.select(stepsSelected([id]));
        focusThing('node', id);
      },
    }),
  );
  const phases = template.phases.map(
    ({ id, title }): Command => ({
      id: `phase:${id}`,
      group: 'step',
      icon: 'phase',
      words: say(title),
      about: t('find.phase'),
      run: () => {
        editor.select({ kind: 'phase', ids: [id] });
        focusThing('phase', id);
      },
    }),
  );
  const views = ways.map(
    (view): Command => ({
      id: `view:${view.path}`,
      icon: view.icon,
      words: t('find.view', { view: t(view.words) }),
      run: () => void navigate(addressOfView(address, view)),
    }),
  );
  useEffect(() => {
    // Whoever searches begins to type at once.
    void import('../../../app/palette/palette.tsx');
  }, []);
  useCommands([...views, ...steps, ...phases]);
  useShortcuts([{ keys: 'mod+f', words: t('find.key'), run: paletteOverlay.open, group: t('editor.keys') }]);
}
