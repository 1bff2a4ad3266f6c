import '@mantine/core/styles.css';
import './ui/theme/fonts.css';
import './ui/theme/tokens.css';
import './ui/theme/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startLanguages } from './locales/languages.ts';
import { followTextSize } from './ui/preferences/text-size.ts';
import { leaveWithPage } from './ui/toast/leave-with-page.ts';

followTextSize();
leaveWithPage();
void startLanguages().then(() => {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App />);
});
