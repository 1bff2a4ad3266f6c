import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { RULES } from '#engine/lint/registry';
import { useWords } from '../../../../locales/use-words.ts';
import { isFoundBy } from '../../../../ui/find.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { Page } from '../../../../ui/page.tsx';
import classes from './rule.module.css';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** Everything that a template is read for, by how much it matters. */
export function RulesPage() {
  const { t, say } = useWords();
  const [search, setSearch] = useState('');
  const found = RULES.filter(({ title, why }) => isFoundBy(search, `${say(title)} ${say(why)}`));
  return (
    <Page title={t('problems.rules')} trail={<Link to="/modeles">{t('nav.templates')}</Link>}>
      <div className="stack">
        <TextInput
          label={t('problems.searchRules')}
          leftSection={<Icon name="search" />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        {SEVERITIES.map((severity) => {
          const rules = found.filter((rule) => rule.severity === severity);
          return rules.length === 0 ? null : (
            <section key={severity} className="sheet">
              <header>
                <h2>{t(`problems.means.${severity}`)}</h2>
              </header>
              <ul className="sheet-body">
                {rules.map(({ code, title }) => (
                  <li key={code}>
                    <Link className={classes['link'] ?? ''} to={`/modeles/regles/${code}`}>
                      {say(title)}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        {found.length === 0 ? <p className="muted">{t('problems.noRule')}</p> : null}
      </div>
    </Page>
  );
}
