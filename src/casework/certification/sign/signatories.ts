import { whoMay } from '#foundations/access/index.ts';
import type { Db } from '#platform/db/index.ts';

/**
 * Who certifies at an office with their own hand: Chủ tịch, Phó Chủ tịch of a commune; Trưởng, Phó Trưởng phòng Tư pháp of
 * the district (NĐ 23/2015 Đ5).
 */
export const signatoriesOf = (db: Db, unitId: string) => whoMay(db, 'certification.sign', unitId);

export const maySign = async (db: Db, unitId: string, accountId: string): Promise<boolean> =>
  (await signatoriesOf(db, unitId)).some((one) => one.accountId === accountId);
