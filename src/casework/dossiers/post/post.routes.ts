import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { parseDay } from '#platform/time/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, shortText } from '../view/dossier.form.ts';
import { changeCollection } from './change-collection.act.ts';
import { deliver } from './deliver.act.ts';
import { postListRoutes } from './list.routes.tsx';
import { causes } from './post.rules.ts';
import { changeReasonText, deliverReasonText, undeliverReasonText } from './post.text.ts';
import { undeliver } from './undeliver.act.ts';

/** Results that go out by post: how it was asked, the postman's list, and how each parcel ended. */
export const postRoutes: HouseRoute[] = [
  ...postListRoutes,
  actRoute({
    act: 'cach-nhan',
    // Two may: who receives at the counter, and who returns there.
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, by: shortText, recipient: shortText, address: shortText, phone: shortText }),
    deed: (deed, asked, form) => {
      const [recipient, address, phone] = [form.recipient, form.address, form.phone].map((one) => (one ?? '').trim());
      const to = { recipient: recipient ?? '', address: address ?? '', phone: phone ?? '' };
      return changeCollection(deed, asked, form.by === 'post' ? { by: 'post', ...to } : { by: 'counter' });
    },
    says: changeReasonText,
  }),
  actRoute({
    act: 'da-phat',
    needs: 'dossier.return',
    body: Type.Object({
      ...actFields,
      day: shortText,
      receivedBy: shortText,
      paid: shortText,
      receiptNumber: shortText,
      feeReceiptNumber: shortText,
    }),
    deed: (deed, asked, form) =>
      deliver(deed, asked, {
        day: parseDay(form.day ?? '') ?? null,
        receivedBy: (form.receivedBy ?? '').trim(),
        paid: form.paid === 'yes',
        receipts: { receiptNumber: form.receiptNumber ?? '', feeReceiptNumber: form.feeReceiptNumber ?? '' },
      }),
    says: deliverReasonText,
  }),
  actRoute({
    act: 'khong-phat-duoc',
    needs: 'dossier.return',
    body: Type.Object({ ...actFields, cause: shortText }),
    deed: (deed, asked, form) =>
      undeliver(
        deed,
        asked,
        causes.find((one) => one === form.cause),
      ),
    says: undeliverReasonText,
  }),
];
