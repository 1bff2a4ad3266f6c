import type { Localised } from '#schema/primitives';
import type { Who } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { WhoLines } from '../people/who-lines.tsx';
import { readingHint } from '../texts/reading-hint.tsx';
import { useSlots } from '../thing.tsx';
import type { KindPanel } from './kind-panel.ts';

/** What a message says. */
function What() {
  const { t } = useWords();
  const slot = useSlots();
  return (
    <LocalisedField slot={slot<Localised>('text', t('inspector.kind.notice.text'))} multiline hint={readingHint} />
  );
}

function People() {
  const { t } = useWords();
  const slot = useSlots();
  return (
    <WhoLines slot={slot<Who[]>('to', t('inspector.kind.notice.to'))} none={t('inspector.kind.notice.toNobody')} />
  );
}

export const notice: KindPanel = { kind: 'notice', What, People, nobodyDoes: true };
