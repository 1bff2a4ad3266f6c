import { lint } from '#engine/lint/lint';
import type { Rule } from '#engine/lint/rule';
import { useWords } from '../../../../locales/use-words.ts';
import { Pill } from '../../../../ui/pill.tsx';
import { problemInWords } from '../problem-words.ts';
import { EXAMPLES, type Example } from './examples.ts';
import classes from './rule.module.css';
import { RuleDrawing } from './rule-drawing.tsx';

const PILLS = { error: 'late', warning: 'soon', hint: 'neutral' } as const;
const ICONS = { error: 'late', warning: 'warning', hint: 'hint' } as const;

/** A rule in full: what it asks, why, how to repair, and where it helps a wrong picture beside a right one. */
export function RuleExplained({ rule }: { rule: Rule }) {
  const { t, say } = useWords();
  const example = EXAMPLES[rule.code];
  return (
    <div className="stack">
      <div>
        <Pill kind={PILLS[rule.severity]} icon={ICONS[rule.severity]}>
          {t(`problems.means.${rule.severity}`)}
        </Pill>
      </div>
      <section>
        <h3>{t('problems.why')}</h3>
        <p>{say(rule.why)}</p>
      </section>
      <section>
        <h3>{t('problems.how')}</h3>
        <p>{say(rule.repair)}</p>
      </section>
      {example ? <Pictures rule={rule} example={example} /> : null}
    </div>
  );
}

function Pictures({ rule, example: { wrong, right } }: { rule: Rule; example: Example }) {
  const { t, say, language } = useWords();
  const found = lint(wrong).filter(({ code }) => code === rule.code);
  const [first] = found;
  const sentence = first ? problemInWords(first, { template: wrong, language, say, t }) : say(rule.title);
  return (
    <div className={classes['pictures']}>
      <figure className={classes['picture']} data-kind="wrong">
        <figcaption>
          <Pill kind="late" icon="close">
            {t('problems.picture.wrong')}
          </Pill>
          <span>{sentence}</span>
        </figcaption>
        <RuleDrawing template={wrong} problems={found} label={t('problems.picture.wrongLabel', { what: sentence })} />
      </figure>
      <figure className={classes['picture']} data-kind="right">
        <figcaption>
          <Pill kind="done" icon="check">
            {t('problems.picture.right')}
          </Pill>
        </figcaption>
        <RuleDrawing
          template={right}
          problems={[]}
          label={t('problems.picture.rightLabel', { how: say(rule.repair) })}
        />
      </figure>
    </div>
  );
}
