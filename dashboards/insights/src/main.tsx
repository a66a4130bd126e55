import { createRoot } from 'react-dom/client';
import { loadMessages } from '#language';
import { App } from './app/app.js';
import './shared/styles/fonts.css';
import './shared/styles/tokens.css';
import './shared/styles/base.css';
import { fetchLetters } from './shared/theme/letters.js';
import { startTheme } from './shared/theme/theme.js';
import { storedLanguage } from './shared/words/stored-language.js';

startTheme();
// only now, so that they do not keep the program waiting on a slow network
const letters = fetchLetters(storedLanguage());
/** In an office the letters came along with the page (`first-page.ts`) and need but a moment to be read; a busy computer is waited for. */
const MOMENT_MS = matchMedia('(min-width: 700px)').matches ? 200 : 0;
const moment = new Promise((over) => setTimeout(over, MOMENT_MS));
void Promise.all([loadMessages(storedLanguage()), Promise.race([letters, moment])]).then(() =>
  createRoot(document.getElementById('root')!).render(<App />),
);
