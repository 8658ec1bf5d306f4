export { waitingAt } from './board/waiting.ts';
export { followTickets } from './ticket/follow.listener.ts';
export { windowsOf } from './window/windows.ts';
