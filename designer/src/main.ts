import './ui/theme/mantine.css';
import './ui/theme/fonts.css';
import './ui/theme/tokens.css';
import './ui/theme/app.css';
import './early/ready.ts';

// Last: by now everything that the page needs has been asked for.
void import('./start.tsx');
