import type { ComponentType } from 'react';
import { clipNeeds } from '#engine/authoring/clip/clip-needs';
import { copySteps } from '#engine/authoring/clip/copy-steps';
import { useTemplate } from '../../../api-client/programmes.ts';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { PublishedInEditor } from '../frame/in-editor.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { RefusedPaste } from './refused-paste.tsx';

/** Services of one programme on their way into another. */
function Asking() {
  const from = useTemplate('alsace-csm-personne');
  const into = useTemplate('mulhouse-csm');
  if (from.isError || into.isError) return <Trouble error={from.error ?? into.error} />;
  if (from.isPending || into.isPending) return <Loading />;
  const { template } = from.data;
  const services = template.nodes.filter(({ kind }) => kind === 'service').map(({ id }) => id);
  const clip = copySteps(template, services);
  return (
    <PublishedInEditor>
      <PasteDialog
        clip={clip}
        needs={clipNeeds(into.data.template, clip)}
        onPaste={() => undefined}
        onClose={() => undefined}
      />
    </PublishedInEditor>
  );
}

const REFUSED = {
  code: 'KEY_UNKNOWN' as const,
  path: ['nodes', 3, 'script'],
  messages: { fr: 'La clé « script » n’existe pas ici.', en: 'The key “script” does not exist here.' },
};

/** What may stand between copying and pasting. */
export const states: Record<string, ComponentType> = {
  'paste-asks': Asking,
  'paste-refused': () => <RefusedPaste problems={[REFUSED]} onClose={() => undefined} />,
};
