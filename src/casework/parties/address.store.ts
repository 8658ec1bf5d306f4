import { sql } from '#platform/db/index.ts';

/** Where the person `p` of a query lives, as `addressText` says it: the hamlet first, unless the address names it already. */
export const livesAt = sql`case when coalesce(p.hamlet, '') = '' or position(p.hamlet in p.address) > 0 then p.address
  else concat_ws(', ', p.hamlet, nullif(p.address, '')) end`;
