import { type Static, Type } from 'typebox';
import { actFields, shortText } from '../view/dossier.form.ts';
import { outcomes, type Reminding, ways } from './remind.rules.ts';

/** How somebody was told, and what came of it. */
export const remindForm = Type.Object({ ...actFields, way: shortText, outcome: shortText });

export const remindingIn = (form: Static<typeof remindForm>): Reminding => ({
  way: ways.find((way) => way === form.way),
  outcome: outcomes.find((outcome) => outcome === form.outcome),
});
