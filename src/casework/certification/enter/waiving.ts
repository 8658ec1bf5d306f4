import type { Db } from '#platform/db/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Offered } from '../../payments/rules.ts';
import { currentVersion } from '../../procedures/index.ts';
import { offeredOf } from '../../procedures/rules.ts';
import { type Matter, mattersAt, type Office } from '../matters.rules.ts';
import type { Waiving } from './enter.rules.ts';

/** The procedure of the catalogue that says whom the fee of a matter is waived for; a commune and the district have their own. */
const procedures: Readonly<Record<Matter, Readonly<Partial<Record<Office, string>>>>> = {
  copy: { commune: 'chung-thuc-ban-sao-tu-ban-chinh', district: 'chung-thuc-ban-sao-tu-ban-chinh-phong-tu-phap' },
  signature: { commune: 'chung-thuc-chu-ky-tai-xa', district: 'chung-thuc-chu-ky-phong-tu-phap' },
  translator: { district: 'chung-thuc-chu-ky-nguoi-dich-cong-tac-vien-phong-tu-phap' },
  contract: {
    commune: 'chung-thuc-hop-dong-giao-dich-dong-san-quyen-su-dung-dat-nha-o',
    district: 'chung-thuc-hop-dong-tai-san-la-dong-san-phong-tu-phap',
  },
  'contract-amended': {
    commune: 'chung-thuc-sua-doi-bo-sung-huy-bo-hop-dong-tai-xa',
    district: 'chung-thuc-sua-doi-hop-dong-giao-dich-phong-tu-phap',
  },
  'contract-corrected': {
    commune: 'sua-loi-sai-sot-trong-hop-dong-giao-dich-tai-xa',
    district: 'sua-loi-sai-sot-hop-dong-giao-dich-phong-tu-phap',
  },
  inheritance: {
    commune: 'chung-thuc-van-ban-thoa-thuan-phan-chia-di-san',
    district: 'chung-thuc-van-ban-thoa-thuan-phan-chia-di-san-dong-san-phong-tu-phap',
  },
};

/** Whom the fees of the lane are waived for today, as the catalogue lists it: one look-up for each matter of the office. */
export async function waivingAt(db: Db, office: Office, now: Temporal.Instant): Promise<Waiving> {
  const day = dayOf(now);
  const known = await Promise.all(
    mattersAt(office).map(async (matter): Promise<readonly [Matter, readonly Offered[]]> => {
      const key = procedures[matter][office];
      const version = key ? await currentVersion(db, key, day) : undefined;
      return [matter, version ? offeredOf(version, version.cases[0]?.key ?? '') : []];
    }),
  );
  const offered = new Map(known);
  return { year: day.year, offered: (matter) => offered.get(matter) ?? [] };
}
