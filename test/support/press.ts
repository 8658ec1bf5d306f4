import { openPress, type Press } from '#platform/pdf/index.ts';

let shared: Press | undefined;

/**
 * The press of all test files of one worker: a child is as long in starting as in printing twenty sheets, and every one
 * would read its forms anew. Nobody closes it; its child ends with the worker. What breaks presses opens its own.
 */
export function testPress(): Press {
  shared ??= openPress({ forms: 'db/seed/forms', fonts: 'node_modules/@expo-google-fonts/tinos' });
  return shared;
}
