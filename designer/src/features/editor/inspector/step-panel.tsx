import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { TemplateNode } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import classes from './inspector.module.css';
import { KIND_PANELS } from './kinds/registry.ts';
import { AccessTab } from './tabs/access-tab.tsx';
import { RemindersTab } from './tabs/reminders-tab.tsx';
import { type TabName, tabOf, tabsOf } from './tabs/tab-names.ts';
import { TextTab } from './tabs/text-tab.tsx';
import { WhatTab } from './tabs/what-tab.tsx';
import { WhenTab } from './tabs/when-tab.tsx';
import { WhoTab } from './tabs/who-tab.tsx';

/** The tab that was looked at last: the next step opens on the same. */
let lastTab: TabName = 'when';

/** The settings of one step, by tabs. */
export function StepPanel({ step, wanted }: { step: TemplateNode; wanted: string | undefined }) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const panel = KIND_PANELS[step.kind];
  const tabs = tabsOf(step);
  const [chosen, choose] = useState<TabName>(lastTab);
  const [answered, answer] = useState<string | undefined>(undefined);
  if (wanted !== answered) {
    answer(wanted);
    if (wanted !== undefined) choose(tabOf(wanted, panel.tabs ?? {}));
  }
  const tab = tabs.includes(chosen) ? chosen : 'what';
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
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`inspector.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab}>
        <TabContent tab={tab} step={step} />
        {isReadOnly ? <p className={`muted ${classes['nothingSet']}`}>{t('inspector.nothingSet')}</p> : null}
      </Tabs.Panel>
    </Tabs>
  );
}

function TabContent({ tab, step }: { tab: TabName; step: TemplateNode }) {
  const { What, Times, People, Texts, nobodyDoes = false } = KIND_PANELS[step.kind];
  switch (tab) {
    case 'what':
      return <WhatTab What={What} />;
    case 'when':
      return <WhenTab Times={Times} />;
    case 'who':
      return <WhoTab People={People} nobodyDoes={nobodyDoes} />;
    case 'reminders':
      return <RemindersTab />;
    case 'text':
      return <TextTab Texts={Texts} />;
    case 'access':
      return <AccessTab />;
  }
}
