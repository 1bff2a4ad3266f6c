import type { Preview } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';

/** What the preview had to suppose, so that nobody takes it for a promise. */
export function Assumptions({ assumed }: { assumed: Preview['assumed'] }) {
  const { t, say } = useWords();
  if (assumed.length === 0) return null;
  return (
    <section className="sheet">
      <header>
        <h2>{t('preview.assumed')}</h2>
      </header>
      <dl className="sheet-body stack small">
        {assumed.map(({ what, name, value, title, valueTitle }) => (
          <div key={`${what}/${name}`} className="spread">
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
  return typeof value === 'string' ? t(`outcome.${value}`, value) : String(value ?? '');
}
