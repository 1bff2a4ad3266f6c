import { Link, useParams } from 'react-router';
import { ruleOf } from '#engine/lint/words';
import { useWords } from '../../../../locales/use-words.ts';
import { Page } from '../../../../ui/page.tsx';
import { Empty } from '../../../../ui/states.tsx';
import { RuleExplained } from './rule-explained.tsx';

/** One rule at an address of its own, to be sent to somebody. */
export function RulePage() {
  const { t, say } = useWords();
  const { code = '' } = useParams();
  const rule = ruleOf(code);
  return (
    <Page
      title={rule ? say(rule.title) : t('problems.noRule')}
      trail={<Link to="/modeles/regles">{t('problems.rules')}</Link>}
    >
      {rule ? <RuleExplained rule={rule} /> : <Empty>{t('problems.noRuleText')}</Empty>}
    </Page>
  );
}
