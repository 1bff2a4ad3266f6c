import type { Preview } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import classes from './assumptions.module.css';

/** What the preview had to suppose, so that nobody takes it for a promise. */
export function Assumptions({ assumed }: { assumed: Preview['assumed'] }) {
  const { t, say } = useWords();
  if (assumed.length === 0) return null;
  return (
    <section className="sheet">
      <header>
        <h2>{t('preview.assumed')}</h2>
      </header>
      <dl className={`sheet-body small ${classes['list']}`}>
        {assumed.map(({ what, name, value, title, valueTitle }) => (
          <div key={`${what}/${name}`} className={classes['line']}>
            <dt className="muted">{title ? say(title) : name}</dt>
            <dd className="tabular">
              <b>{t(`preview.supposed.${what}`, { value: valueTitle ? say(valueTitle) : valueText(value, t) })}</b>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function valueText(value: unknown, t: (key: string, fallback: string) => string): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no', '');
  if (typeof value === 'string') return t(`outcome.${value}`, value);
  return typeof value === 'number' ? String(value) : '';
}
