import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import classes from './inspector.module.css';
import { AssumePanel } from './things/assume-panel.tsx';
import { PART_KINDS } from './things/parts.ts';
import { PartsList } from './things/parts-list.tsx';
import { TemplatePanel } from './things/template-panel.tsx';

const TABS = ['about', 'parts', 'assume'] as const;
type TabName = (typeof TABS)[number];

let lastTab: TabName = 'about';

/** The settings of the template itself: what it is, its parts, what its year supposes. */
export function TemplateTabs({ wanted }: { wanted: string | undefined }) {
  const { t } = useWords();
  const [tab, choose] = useState<TabName>(lastTab);
  const [answered, answer] = useState<string | undefined>(undefined);
  if (wanted !== answered) {
    answer(wanted);
    if (wanted !== undefined) choose(tabOf(wanted));
  }
  return (
    <Tabs
      value={tab}
      onChange={(next) => {
        lastTab = next as TabName;
        choose(lastTab);
      }}
      keepMounted={false}
      classNames={{ list: classes['tabs'] ?? '', tab: classes['tab'] ?? '', panel: classes['panel'] ?? '' }}
    >
      <Tabs.List aria-label={t('inspector.tabs')}>
        {TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`inspector.template.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab}>
        {tab === 'about' ? <TemplatePanel /> : null}
        {tab === 'parts' ? PART_KINDS.map((kind) => <PartsList key={kind} kind={kind} />) : null}
        {tab === 'assume' ? <AssumePanel /> : null}
      </Tabs.Panel>
    </Tabs>
  );
}

function tabOf(key: string): TabName {
  if (key.startsWith('assume')) return 'assume';
  return PARTS.has(key.split('.')[0] ?? '') ? 'parts' : 'about';
}

const PARTS: ReadonlySet<string> = new Set([...PART_KINDS.map((kind) => `${kind}s`), 'nodes', 'edges']);
