import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { arrange } from '../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { readForeign } from '../../../designer/src/features/editor/transfer/read-foreign.ts';
import { withWords } from '../../../designer/src/locales/areas.ts';
import { startLanguages } from '../../../designer/src/locales/languages.ts';
import { resolver, theme } from '../../../designer/src/ui/theme/mantine-theme.ts';
import '../../../designer/src/ui/theme/tokens.css';
import '../../../designer/src/ui/theme/app.css';
import { heavyTemplate, largeTemplate } from '../large-template.ts';
import { dragged, panned, stands } from './frames.ts';
import { OurCanvas } from './our-canvas.tsx';
import { PlainCanvas } from './plain-canvas.tsx';

// One canvas with so many steps: ours, or React Flow with plain nodes in the same places.
const asked = new URLSearchParams(location.search);
const isHeavy = asked.get('steps') === 'heavy';
const made = isHeavy ? heavyTemplate() : largeTemplate(Number(asked.get('steps') ?? 100));
const file = isHeavy ? new Blob([JSON.stringify(made)]) : null;
const isOurs = asked.get('view') !== 'plain';
const arranged = arrange(made);

await startLanguages();
await withWords(['editor', 'editor-canvas', 'editor-controls'], async () => {});
const begun = performance.now();
// One that comes from elsewhere is read as the page reads it: as data of a stranger.
const read = file === null ? null : await readForeign(file);
if (read !== null && !read.ok) throw new Error('a template of strangers is refused');
const template = read?.template ?? made;
const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={resolver}>
      {isOurs ? <OurCanvas template={template} /> : <PlainCanvas template={template} arranged={arranged} />}
    </MantineProvider>,
  );

const look = () => {
  const card = document.querySelector<HTMLElement>('.react-flow__node-step, .react-flow__node-plain');
  if (card === null || getComputedStyle(card).visibility === 'hidden') requestAnimationFrame(look);
  // Once more: then what was drawn has been shown.
  else
    requestAnimationFrame(() =>
      Object.assign(globalThis, { bench: { openMs: performance.now() - begun, panned, dragged, stands } }),
    );
};
requestAnimationFrame(look);
