import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { arrange } from '../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { withWords } from '../../../designer/src/locales/areas.ts';
import { startLanguages } from '../../../designer/src/locales/languages.ts';
import { resolver, theme } from '../../../designer/src/ui/theme/mantine-theme.ts';
import '../../../designer/src/ui/theme/tokens.css';
import '../../../designer/src/ui/theme/app.css';
import { largeTemplate } from '../large-template.ts';
import { dragged, panned, stands } from './frames.ts';
import { OurCanvas } from './our-canvas.tsx';
import { PlainCanvas } from './plain-canvas.tsx';

// One canvas with so many steps: ours, or React Flow with plain nodes in the same places.
const asked = new URLSearchParams(location.search);
const template = largeTemplate(Number(asked.get('steps') ?? 100));
const isOurs = asked.get('view') !== 'plain';
const arranged = arrange(template);

await startLanguages();
await withWords(['editor', 'editor-canvas', 'editor-controls'], async () => {});
const begun = performance.now();
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
