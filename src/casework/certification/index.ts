export { closeBook } from './books/close-book.act.ts';
export { type Entry, enterVisit } from './enter/enter.act.ts';
export { giveBack } from './give-back/give-back.act.ts';
export { voidLine } from './give-back/void-line.act.ts';
export { linesOfVisit } from './lane.store.ts';
export { refusePaper } from './refuse/refuse.act.ts';
export { presentLines } from './sign/present.act.ts';
export { signList } from './sign/sign.act.ts';
export { signatoriesOf } from './sign/signatories.ts';
