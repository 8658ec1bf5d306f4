import type { HouseRoute } from '#platform/house/index.ts';
import { advanceRoutes } from './advance/advance.routes.ts';
import { approveRoutes } from './approve/approve.routes.ts';
import { archiveRoutes } from './archive/archive.routes.tsx';
import { assignRoutes } from './assign/assign.routes.ts';
import { assignManyRoutes } from './assign/assign-many.routes.tsx';
import { ruleRoutes } from './assign-rule/rule.routes.tsx';
import { basketRoutes } from './basket/basket.routes.tsx';
import { madeRoutes } from './basket/made.routes.tsx';
import { deskRoutes } from './bundle/desk.routes.tsx';
import { bundleListRoutes } from './bundle/list.routes.tsx';
import { cashDayRoutes } from './cash-day/day.routes.ts';
import { declineRoutes } from './decline/decline.routes.tsx';
import { declineSlipRoutes } from './decline/decline-slip.routes.ts';
import { digitiseRoutes } from './digitise/digitise.routes.ts';
import { unscannedRoutes } from './digitise/unscanned.routes.tsx';
import { draftRoutes } from './draft/draft.routes.ts';
import { dueRoutes } from './due/due.routes.tsx';
import { dutyRoutes } from './duty/duty.routes.ts';
import { extendRoutes } from './extend/extend.routes.ts';
import { followUpRoutes } from './follow-up/follow-up.routes.tsx';
import { listRoutes } from './hand-in-list/list.routes.tsx';
import { bundleRoutes } from './hand-over/bundle.routes.tsx';
import { handOverOneRoutes } from './hand-over/hand-over.routes.ts';
import { betweenRoutes } from './hand-over/sheet.routes.tsx';
import { inquireRoutes } from './inquire/inquire.routes.ts';
import { lateRoutes } from './late/late.routes.ts';
import { mendRoutes } from './mend/mend.routes.ts';
import { mergePeopleRoutes } from './merge-people/merge-people.routes.tsx';
import { numberRoutes } from './number-and-seal/number.routes.ts';
import { bookRoutes } from './number-books/books.routes.tsx';
import { ledgerRoutes } from './originals/ledger.routes.tsx';
import { originalRoutes } from './originals/originals.routes.ts';
import { paperRoutes } from './paper/paper.routes.tsx';
import { slipRoutes } from './paper-slips/slips.routes.tsx';
import { parkRoutes } from './park/park.routes.tsx';
import { postRoutes } from './post/post.routes.ts';
import { faultRoutes } from './recall/list.routes.tsx';
import { recallRoutes } from './recall/recall.routes.ts';
import { receiveRoutes } from './receive/receive.routes.tsx';
import { recuseRoutes } from './recuse/recuse.routes.ts';
import { refundRoutes } from './refund/refund.routes.ts';
import { remindRoutes } from './remind/remind.routes.ts';
import { returnManyRoutes } from './return-many/return-many.routes.tsx';
import { returnRoutes } from './return-result/return.routes.ts';
import { searchRoutes } from './search/search.routes.tsx';
import { sendBackRoutes } from './send-back/send-back.routes.ts';
import { shelfRoutes } from './shelf/shelf.routes.tsx';
import { signRoutes } from './sign/sign.routes.ts';
import { signingRoutes } from './sign/signing.routes.tsx';
import { stopRoutes } from './stop/stop.routes.ts';
import { supplementRoutes } from './supplement/supplement.routes.ts';
import { tellRoutes } from './tell/tell.routes.ts';
import { undoRoutes } from './undo/undo.routes.ts';
import { undoManyRoutes } from './undo-many/undo-many.routes.tsx';
import { questionRoutes } from './verification/question.routes.tsx';
import { dossierRoutes } from './view/show.tsx';
import { voidRoutes } from './void/void.routes.ts';
import { withdrawRoutes } from './withdraw/withdraw.routes.ts';
import { worklistRoutes } from './worklist/worklist.routes.tsx';

export { messageRoutes } from './messages/messages.routes.tsx';
export { paths } from './paths.ts';
export { retentionRoutes } from './retention/retention.routes.tsx';
export { templateRoutes } from './templates/templates.routes.tsx';
export { trackRoutes } from './track/track.routes.tsx';
export { type OnRail, railCounts } from './worklist/rail.view.ts';

/** Every way to a dossier inside the office. */
export const dossierOfficeRoutes: readonly HouseRoute[] = [
  ...worklistRoutes,
  ...bundleRoutes,
  ...questionRoutes,
  ...betweenRoutes,
  ...deskRoutes,
  ...bundleListRoutes,
  ...signingRoutes,
  ...followUpRoutes,
  ...shelfRoutes,
  ...dueRoutes,
  ...cashDayRoutes,
  ...postRoutes,
  ...searchRoutes,
  ...receiveRoutes,
  ...basketRoutes,
  ...madeRoutes,
  ...listRoutes,
  ...parkRoutes,
  ...slipRoutes,
  ...declineRoutes,
  ...declineSlipRoutes,
  ...dossierRoutes,
  ...handOverOneRoutes,
  ...assignRoutes,
  ...assignManyRoutes,
  ...ruleRoutes,
  ...advanceRoutes,
  ...sendBackRoutes,
  ...mendRoutes,
  ...supplementRoutes,
  ...extendRoutes,
  ...recallRoutes,
  ...faultRoutes,
  ...dutyRoutes,
  ...lateRoutes,
  ...approveRoutes,
  ...signRoutes,
  ...numberRoutes,
  ...bookRoutes,
  ...archiveRoutes,
  ...returnRoutes,
  ...returnManyRoutes,
  ...remindRoutes,
  ...tellRoutes,
  ...inquireRoutes,
  ...refundRoutes,
  ...withdrawRoutes,
  ...stopRoutes,
  ...recuseRoutes,
  ...voidRoutes,
  ...ledgerRoutes,
  ...originalRoutes,
  ...undoRoutes,
  ...undoManyRoutes,
  ...mergePeopleRoutes,
  ...digitiseRoutes,
  ...unscannedRoutes,
  ...draftRoutes,
  ...paperRoutes,
];
