import { dutch } from './nl/index.js';
import { english } from './en/index.js';
import { french } from './fr/index.js';
import { german } from './de/index.js';
import { KNOWN } from './known.js';
import { polish } from './pl/index.js';
import { ukrainian } from './uk/index.js';

KNOWN.pl = polish;
KNOWN.en = english;
KNOWN.uk = ukrainian;
KNOWN.de = german;
KNOWN.fr = french;
KNOWN.nl = dutch;
