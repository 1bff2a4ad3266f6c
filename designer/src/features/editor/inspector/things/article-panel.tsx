import type { Localised } from '#schema/primitives';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField, SegmentsField } from '../../controls/choice-field.tsx';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';
import { PasteAbout } from '../texts/paste-about.tsx';
import { useSlots, useThing } from '../thing.tsx';

/** An article of the contract: one for everybody, or of one party. */
export function ArticlePanel() {
  const { t, say } = useWords();
  const template = useTemplate();
  const { id } = useThing();
  const slot = useSlots();
  const article = template.articles?.find((one) => one.id === id);
  const common = slot<boolean>('common', t('inspector.article.whose'));
  return (
    <>
      <LocalisedField slot={slot<Localised>('title', t('inspector.title'))} required />
      <SegmentsField
        slot={{
          label: common.label,
          at: common.at,
          value: article?.common === false ? 'own' : 'common',
          onChange: (next) => common.onChange(next === 'common'),
        }}
        otherwise=""
        choices={[
          { value: 'common', label: t('inspector.article.common') },
          { value: 'own', label: t('inspector.article.own') },
        ]}
      />
      {article?.common === true && article.of === undefined ? null : (
        <ChoiceField
          slot={slot<string>('of', t('inspector.article.of'))}
          none={t('inspector.article.ofNobody')}
          choices={choicesOf(template.roles, say)}
        />
      )}
      <LocalisedField slot={slot<Localised>('text', t('inspector.article.text'))} required multiline />
      <PasteAbout words={t('inspector.paste.aboutRows')} />
    </>
  );
}
