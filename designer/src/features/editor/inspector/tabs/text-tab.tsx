import type { ComponentType } from 'react';
import type { Localised } from '#schema/primitives';
import { useWords } from '../../../../locales/use-words.ts';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { PasteAbout } from '../texts/paste-about.tsx';
import { readingHint } from '../texts/reading-hint.tsx';
import { useSlots } from '../thing.tsx';

/** What people read of a step: its title, the easy text, where its rule comes from. */
export function TextTab({ Texts }: { Texts: ComponentType | undefined }) {
  const { t } = useWords();
  const slot = useSlots();
  return (
    <>
      <LocalisedField slot={slot<Localised>('title', t('inspector.title'))} required />
      <LocalisedField slot={slot<Localised>('plain', t('inspector.plain'))} multiline hint={readingHint} />
      {Texts === undefined ? null : <Texts />}
      <LocalisedField slot={slot<Localised>('note', t('inspector.note'))} multiline />
      <p className="small muted">{t('inspector.noteAbout')}</p>
      <PasteAbout words={t('inspector.paste.about')} />
    </>
  );
}
