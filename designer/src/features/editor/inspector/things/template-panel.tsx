import { territories } from '#engine/calendar/territories';
import { zoneTable } from '#engine/calendar/zone-table';
import type { Localised } from '#schema/primitives';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { LocalisedField } from '../../controls/localised-field.tsx';
import type { Slot } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { TagsField } from '../../controls/tags-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { useSlots } from '../thing.tsx';

const LONGEST_SOURCE = 2_000;

/** What a template is about, where it comes from, and whose days off it keeps. */
export function TemplatePanel() {
  const { t, say } = useWords();
  const { territory, timeZone } = useTemplate();
  const slot = useSlots();
  const places = territories.map(({ code, title }) => ({ value: code, label: say(title) }));
  return (
    <>
      <LocalisedField slot={slot<Localised>('title', t('inspector.template.title'))} required />
      <LocalisedField slot={slot<Localised>('summary', t('inspector.template.summary'))} multiline />
      <TagsField slot={slot<string[]>('tags', t('inspector.template.tags'))} />
      <LocalisedField slot={inBoth(slot('source', t('inspector.template.source')))} max={LONGEST_SOURCE} multiline />
      <p className="small muted">{t('inspector.template.sourceAbout')}</p>
      <ChoiceField
        slot={slot<string>('territory', t('inspector.template.territory'))}
        choices={
          places.some(({ value }) => value === territory) ? places : [{ value: territory, label: territory }, ...places]
        }
        description={t('inspector.template.territoryAbout')}
      />
      <GoodFriday />
      <ChoiceField
        slot={slot<string>('timeZone', t('inspector.template.timeZone'))}
        choices={[...new Set([timeZone, ...zoneTable.keys()])].map((zone) => ({
          value: zone,
          label: zone.replaceAll('_', ' '),
        }))}
      />
    </>
  );
}

/** A source is written once for all languages, or in each: shown here in each. */
function inBoth({ value, ...place }: Slot<string | Localised>): Slot<Localised> {
  return { ...place, value: typeof value === 'string' ? { fr: value } : value };
}

/** In Alsace-Moselle, Good Friday is a day off where the commune has a Protestant church. */
function GoodFriday() {
  const { t } = useWords();
  const { territory, goodFriday } = useTemplate();
  const slot = useSlots();
  if (!['FR-57', 'FR-67', 'FR-68'].includes(territory) && goodFriday === undefined) return null;
  return <SwitchField slot={slot<boolean>('goodFriday', t('inspector.template.goodFriday'))} otherwise />;
}
