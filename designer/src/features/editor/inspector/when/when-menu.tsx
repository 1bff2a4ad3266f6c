import { Menu } from '@mantine/core';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import type { Slot } from '../../controls/slot.ts';
import { useYear } from '../../year/use-year.tsx';
import { FORMS, formOf, withForm, withKey } from './sentence.ts';
import { useAnchors, type WhenPlace } from './use-anchors.ts';
import classes from './when.module.css';

type WhenMenuProps = WhenPlace & { slot: Slot<When>; required: boolean };

/** Other ways of saying a date, and how to do without it. */
export function WhenMenu({ slot: { label, value, onChange }, required, ...place }: WhenMenuProps) {
  const { t } = useWords();
  const { question } = useYear();
  const { first } = useAnchors(place);
  if (value === undefined) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={classes['menu']} aria-label={t('inspector.when.otherwise', { label })}>
          <Icon name="menu" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMS.map((form) => (
          <Menu.Item
            key={form}
            disabled={form === formOf(value)}
            onClick={() => onChange(withForm(value, form, { anchor: first, today: question.opened }))}
          >
            {t(`inspector.when.form.${form}`)}
          </Menu.Item>
        ))}
        <FineItems value={value} onChange={onChange} />
        {required ? null : (
          <Menu.Item color="garance" onClick={() => onChange(undefined)}>
            {t('inspector.when.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A weekday, an hour: said only where they matter. */
function FineItems({ value, onChange }: { value: When; onChange: (when: When) => void }) {
  const { t } = useWords();
  if (!('after' in value)) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Item onClick={() => onChange(withKey(value, 'align', value.align === undefined ? 'monday' : undefined))}>
        {t(value.align === undefined ? 'inspector.when.addAlign' : 'inspector.when.removeAlign')}
      </Menu.Item>
      <Menu.Item onClick={() => onChange(withKey(value, 'at', value.at === undefined ? '18:00' : undefined))}>
        {t(value.at === undefined ? 'inspector.when.addHour' : 'inspector.when.removeHour')}
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}
