import { type ComponentType, useState } from 'react';
import { ruleOf } from '#engine/lint/words';
import { useWords } from '../../../locales/use-words.ts';
import { InEditor, PublishedInEditor, spoilt } from '../frame/in-editor.tsx';
import { newTemplate } from '../new-things.ts';
import { ProblemsPanel } from './problems-panel.tsx';
import { EXAMPLES } from './rule/examples.ts';
import { RuleExplained } from './rule/rule-explained.tsx';

/** Each state of the problems, and every rule that has pictures. */
export const states: Record<string, ComponentType> = {
  problems: () => (
    <PublishedInEditor spoil={spoilt}>
      <ProblemsPanel />
    </PublishedInEditor>
  ),
  'problems-advice-only': () => (
    <PublishedInEditor>
      <ProblemsPanel />
    </PublishedInEditor>
  ),
  'problems-of-an-empty-template': function EmptyTemplate() {
    const [template] = useState(() => newTemplate());
    return (
      <InEditor template={template}>
        <ProblemsPanel />
      </InEditor>
    );
  },
  'rules-with-pictures': function RulesWithPictures() {
    const { say } = useWords();
    return (
      <div className="stack">
        {Object.keys(EXAMPLES).map((code) => {
          const rule = ruleOf(code);
          return rule ? (
            <section key={code} className="sheet">
              <header>
                <h2>{say(rule.title)}</h2>
              </header>
              <div className="sheet-body">
                <RuleExplained rule={rule} />
              </div>
            </section>
          ) : null;
        })}
      </div>
    );
  },
};
