import { checkScreens } from './support/screen-checks.js';

checkScreens('numbers');
