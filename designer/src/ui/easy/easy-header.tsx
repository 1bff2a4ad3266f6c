import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { TEXT_SIZES, textSize } from '../preferences/text-size.ts';
import classes from './easy-header.module.css';
import { EasyIcon } from './easy-icon.tsx';
import { canReadAloud, readAloud, stopReading } from './reading-aloud.ts';

type EasyHeaderProps = {
  /** Where one is, beside the way back. */
  title?: string;
  /** The heading of the page, where it stands beside the tools; below them where there is no room. */
  heading?: ReactNode;
  onBack?: () => void;
  /** What the button Help opens. */
  help: ReactNode;
};

/** The head of a page made for a telephone: the way back, help, reading aloud, larger text. */
export function EasyHeader({ title, heading, onBack, help }: EasyHeaderProps) {
  const { t } = useWords();
  const [isHelping, setIsHelping] = useState(false);
  return (
    <div className={classes['head']} data-read-aloud="no">
      <div className={classes['line']}>
        {onBack ? (
          <button type="button" className={classes['back']} onClick={onBack} aria-label={t('easy.back')}>
            <EasyIcon name="back" size={20} />
          </button>
        ) : null}
        {title ? <b className={classes['title']}>{title}</b> : null}
        {heading}
        <span className={classes['tools']}>
          <button
            type="button"
            className={classes['tool']}
            aria-expanded={isHelping}
            onClick={() => setIsHelping(!isHelping)}
          >
            <EasyIcon name="phone" size={20} />
            {t('easy.help')}
          </button>
          <Listen />
          <LargerText />
        </span>
      </div>
      {isHelping ? <div className={classes['help']}>{help}</div> : null}
    </div>
  );
}

/** Reads the page aloud; not there where the browser cannot. */
function Listen() {
  const { t, language } = useWords();
  const [isReading, setIsReading] = useState(false);
  useEffect(() => () => (canReadAloud() ? stopReading() : undefined), []);
  if (!canReadAloud()) return null;
  const toggle = () => {
    if (isReading) stopReading();
    else readAloud(wordsOfPage(), language, () => setIsReading(false));
    setIsReading(!isReading);
  };
  return (
    <button type="button" className={classes['tool']} aria-pressed={isReading} onClick={toggle}>
      <EasyIcon name="listen" size={20} />
      {isReading ? t('easy.stop') : t('easy.listen')}
    </button>
  );
}

function wordsOfPage(): string {
  const parts = document.querySelectorAll<HTMLElement>('#page [data-read-aloud="yes"]');
  return [...parts].map((part) => part.innerText).join('\n');
}

/** Makes the text larger, twice, then as it was: the same choice as in the preferences. */
function LargerText() {
  const { t } = useWords();
  const size = useSyncExternalStore(textSize.subscribe, textSize.now);
  const next = TEXT_SIZES[(TEXT_SIZES.indexOf(size) + 1) % TEXT_SIZES.length] ?? 'normal';
  return (
    <button
      type="button"
      className={classes['tool']}
      onClick={() => textSize.choose(next)}
      aria-label={`${t('easy.text')} (${t(`easy.size.${size}`)})`}
    >
      <EasyIcon name="text" size={20} />
      {t('easy.text')}
    </button>
  );
}
