import { createRoot } from 'react-dom/client';
import { App, keepAnswers } from './app/app.tsx';
import { ready } from './early/ready.ts';
import { startLanguages } from './locales/languages.ts';
import { followTextSize } from './ui/preferences/text-size.ts';
import { silenceSlides } from './ui/timeline/silent-slides.ts';
import { leaveWithPage } from './ui/toast/leave-with-page.ts';

/** Longer than this nobody waits for a page that is drawn at once: it then shows what it has. */
const WHOLE_WITHIN_MS = 300;
const enough = new Promise((resolve) => setTimeout(resolve, WHOLE_WITHIN_MS));

followTextSize();
silenceSlides();
leaveWithPage();
void Promise.all([startLanguages(), Promise.race([ready, enough])]).then(() => {
  keepAnswers();
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App />);
});
