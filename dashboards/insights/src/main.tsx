import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import './shared/styles/fonts.css';
import './shared/styles/tokens.css';
import './shared/styles/base.css';

createRoot(document.getElementById('root')!).render(<App />);
