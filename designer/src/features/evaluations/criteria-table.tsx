import type { Distribution, ResultSet } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { moveOf } from './distribution.ts';
import type { Families } from './families.ts';
import { FamiliesOf } from './families-of.tsx';
import classes from './results.module.css';

type CriteriaTableProps = { set: ResultSet; families?: Families };

/** The same as the bars, as a table. */
export function CriteriaTable({ set: { scale, reviews, criteria }, families = {} }: CriteriaTableProps) {
  const { t, say } = useWords();
  const titleOf = useStepTitle();
  const rows = criteria.flatMap((criterion) => [
    ...reviews.map((review, n) => ({
      key: `${criterion.id}${n}`,
      criterion,
      when: titleOf(review.step),
      found: criterion.self[n] ?? null,
      move: n === reviews.length - 1 ? moveOf(criterion.self, scale) : null,
    })),
    ...(criterion.others.some((found) => found !== null)
      ? [
          {
            key: `${criterion.id}others`,
            criterion,
            when: t('results.others'),
            found: criterion.others.findLast((found) => found !== null) ?? null,
            move: null,
          },
        ]
      : []),
  ]);
  return (
    // What scrolls sideways on a narrow screen must be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['scroll']} tabIndex={0} aria-label={t('results.criteria')}>
      <table className={classes['table']}>
        <caption className="hidden-words">{t('results.criteria')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.criterion')}</th>
            <th scope="col">{t('results.review')}</th>
            {scale.toReversed().map(({ id, title }) => (
              <th key={id} scope="col">
                {say(title)}
              </th>
            ))}
            <th scope="col">{t('results.without')}</th>
            <th scope="col">{t('results.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, criterion, when, found, move }) => (
            <tr key={key}>
              <th scope="row">
                {t('review.quote', { title: say(criterion.title) })}
                <FamiliesOf criterion={criterion.id} families={families} />
              </th>
              <td>{when}</td>
              {found === null ? (
                <td colSpan={scale.length + 1}>{t('results.notEnough')}</td>
              ) : (
                <Counts found={found} scale={scale} />
              )}
              <td>{move === null ? '' : t(`results.move.${move}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Counts({ found, scale }: { found: Distribution; scale: ResultSet['scale'] }) {
  return (
    <>
      {scale.toReversed().map(({ id }) => (
        <td key={id} className="tabular">
          {found.levels[id] ?? 0}
        </td>
      ))}
      <td className="tabular">{found.noOpinion}</td>
    </>
  );
}
