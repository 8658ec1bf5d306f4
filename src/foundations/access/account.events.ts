import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const signedIn = eventShape('account.signed-in', 1, Type.Object({ session: an.id }));
/** `why`: wrong-password, throttled, disabled, demonstration, once-over. */
export const signInRefused = eventShape('account.sign-in-refused', 1, Type.Object({ why: an.key }));
export const signedOut = eventShape('account.signed-out', 1, Type.Object({}));
export const sessionsEnded = eventShape('account.sessions-ended', 1, Type.Object({ count: an.count }));
export const accountDisabled = eventShape('account.disabled', 1, Type.Object({ sessions: an.count }));
export const accountOpened = eventShape('account.opened', 1, Type.Object({ as: an.key }));
/** By its owner; every session but the one that begins with it has ended. */
export const passwordChanged = eventShape('account.password-changed', 1, Type.Object({ sessions: an.count }));
/** One opened by mistake was taken back before anybody used it. */
export const accountTakenBack = eventShape('account.taken-back', 1, Type.Object({}));
export const accountEnabled = eventShape('account.enabled', 1, Type.Object({}));
/** Where there is no second person yet: one official gives the first password alone. */
export const firstPasswordGiven = eventShape('account.first-password', 1, Type.Object({}));
