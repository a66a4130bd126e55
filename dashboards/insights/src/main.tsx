import { createRoot } from 'react-dom/client';
import { loadMessages } from '#language';
import { App } from './app/app.js';
import './shared/styles/fonts.css';
import './shared/styles/tokens.css';
import './shared/styles/base.css';
import { startTheme } from './shared/theme/theme.js';
import { storedLanguage } from './shared/words/stored-language.js';

startTheme();
// Asked for only now, so that they do not keep the program waiting on a slow network; once they are on this computer, they come in time.
for (const letters of ['a', 'ą']) void document.fonts.load('400 1em "Source Sans 3 Variable"', letters);
void loadMessages(storedLanguage()).then(() => createRoot(document.getElementById('root')!).render(<App />));
