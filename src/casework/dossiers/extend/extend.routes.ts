import { Type } from 'typebox';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { answerVerification } from './answer.act.ts';
import { readAnswer } from './answer.rules.ts';
import { answerReasonText } from './answer.text.ts';
import { extend } from './extend.act.ts';
import { extendReasonText } from './extend.text.ts';

export const extendRoutes: HouseRoute[] = [
  actRoute({
    act: 'gia-han-xac-minh',
    needs: 'dossier.process',
    body: Type.Object({ ...actFields, unit: shortText, asked: shortText, question: longText }),
    async deed(deed, asked, form) {
      const unit = form.unit ? await unitByKey(deed.db, form.unit) : undefined;
      const name = unit?.name ?? (form.asked ?? '').trim();
      return extend(deed, asked, { asked: name, question: (form.question ?? '').trim(), unitId: unit?.id ?? null });
    },
    says: extendReasonText,
  }),
  actRoute({
    act: 'tra-loi-xac-minh',
    needs: 'dossier.process',
    body: Type.Object({ ...actFields, answeredOn: shortText, from: shortText, said: longText }),
    deed: (deed, asked, form) => answerVerification(deed, asked, readAnswer(form)),
    says: answerReasonText,
  }),
];
