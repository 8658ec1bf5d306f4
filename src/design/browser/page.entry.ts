// Everything here makes a page quicker; without it every page works whole.
import { rememberWhere } from './again.ts';
import { focusErrors } from './errors.ts';
import { fadeQuietly } from './fade.ts';
import { pressKeys } from './keys.ts';
import { sendOnce } from './once.ts';
import { printPages } from './print.ts';
import { showCurrent } from './rail.ts';

rememberWhere(document);
sendOnce(document);
pressKeys(document);
focusErrors(document);
fadeQuietly();
printPages(document);
showCurrent(document);
