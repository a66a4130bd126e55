import { english } from './en/index.js';
import { KNOWN } from './known.js';
import { polish } from './pl/index.js';

KNOWN.pl = polish;
KNOWN.en = english;
