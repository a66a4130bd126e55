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
void fetchLetters(storedLanguage());
void loadMessages(storedLanguage()).then(() => createRoot(document.getElementById('root')!).render(<App />));
