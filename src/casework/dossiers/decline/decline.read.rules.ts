import type { DeclineForm } from './decline.form.ts';
import { type Declining, declineGrounds } from './decline.rules.ts';

/** Reads the page as it was sent; `procedureName` is what was asked for where nothing else was typed. */
export function readDecline(form: DeclineForm, procedureName: string): Declining {
  const typed = (name: keyof DeclineForm): string => (form[name] ?? '').trim();
  return {
    name: typed('name'),
    identity: typed('identity'),
    address: typed('address'),
    phone: typed('phone'),
    email: typed('email'),
    request: typed('request') || procedureName,
    ground: declineGrounds.find((one) => one === form.ground) ?? null,
    reason: typed('reason'),
    advice: typed('advice'),
  };
}
