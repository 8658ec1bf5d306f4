import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type Staff, system } from '#platform/actor/index.ts';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { openPaperHouse } from '#test/support/paper-house.ts';
import { handOver } from '#test/support/sample-desk-papers.ts';
import { receipt } from '#test/support/sample-papers.ts';
import { samples } from '#test/support/samples-of-forms.ts';
import { fileByDigest, formSetOn, keepUpload, paperById, papersOf, printPaper } from './index.ts';
import { issuePaper } from './print/paper.act.ts';
import { forms } from './print/print-form.ts';

const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const clerk: Staff = { kind: 'staff', accountId: newId(), personId: newId(), name: 'Phạm Thu Trang', grants: [] };
const asking = { actor: clerk, now };

const { house, close } = await openPaperHouse('http://localhost:3000');
const { db, files } = house;
afterAll(close);

const order = (subjectId: string) => ({ subjectId, set: 'TT01-2018', form: '01' as const, data: receipt });

describe('form sets of the house', () => {
  it('are read by day from the database, with open ends', async () => {
    const earlier = await formSetOn(db, Temporal.PlainDate.from('2018-05-02'));
    expect([earlier.key, earlier.from, earlier.until?.toString()]).toEqual(['QĐ09-2015', null, '2019-01-05']);
    expect((await formSetOn(db, Temporal.PlainDate.from('2025-09-14'))).key).toBe('TT01-2018');
    expect((await formSetOn(db, Temporal.PlainDate.from('2030-01-01'))).until).toBeNull();
  });
});

describe('a printed paper', () => {
  it('is kept exactly as it went out, with who printed it and when', async () => {
    const subjectId = newId();
    const paper = await printPaper(house, asking, order(subjectId));
    expect(await paperById(db, paper.id)).toEqual({
      id: paper.id,
      subject_id: subjectId,
      form_set: 'TT01-2018',
      form: '01',
      number: '187/TNHS',
      copy: 0,
      digest: paper.digest,
      content_digest: paper.content_digest,
      printed_at: now,
      printed_by: clerk.accountId,
    });
    expect((await files.get(paper.digest))?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await fileByDigest(db, paper.digest)).toMatchObject({ type: 'application/pdf' });
    const [event] = await history(db, paper.id);
    expect([event?.type, event?.payload.digest]).toEqual(['paper.printed', paper.digest]);
    expect(JSON.stringify(event?.payload)).not.toContain('Tướng');
  });

  it('printed again is marked as the reprint it is, also by four hands at once', async () => {
    const subjectId = newId();
    await printPaper(house, asking, order(subjectId));
    await Promise.all([1, 2, 3, 4].map(() => printPaper(house, asking, order(subjectId))));
    const papers = await papersOf(db, subjectId);
    expect(papers.map(({ copy }) => copy).sort()).toEqual([0, 1, 2, 3, 4]);
    if (!canReadPapers) return;
    for (const { copy, digest } of papers) {
      const [text = ''] = readPaper((await files.get(digest)) as Buffer).pages;
      expect(text.match(/In lại lần (\d)/)?.[1]).toBe(copy === 0 ? undefined : String(copy));
    }
  });

  it('is the last one printed though the clock stands: a numbered letter, not the reprint of its draft before it', async () => {
    const subjectId = newId();
    const numbered = (number: string) => ({
      ...order(subjectId),
      data: { ...receipt, letterhead: { ...receipt.letterhead, number } },
    });
    for (const number of ['…/TB', '…/TB', '05/TB']) await printPaper(house, asking, numbered(number));
    expect((await papersOf(db, subjectId))[0]).toMatchObject({ number: '05/TB', copy: 0 });
  });

  it('for a result that was made anew is no reprint of the receipt for the wrong one', async () => {
    const subjectId = newId();
    const receiptOf = (number: string) =>
      printPaper(house, asking, {
        ...{ subjectId, set: 'TT01-2018', form: 'tra-kq' as const },
        data: { ...samples['tra-kq'], number },
      });
    const copies = [];
    for (const number of ['01/2019', '01/2019', '02/2019']) copies.push((await receiptOf(number)).copy);
    expect(copies).toEqual([0, 1, 0]);
  });

  it('issued as a list is the same bytes at every look, also for six who look first at once', async () => {
    const order = { subjectId: newId(), set: 'TT01-2018', form: 'ban-giao' as const, data: handOver };
    const looks = await Promise.all([1, 2, 3, 4, 5, 6].map(() => issuePaper(house, asking, order)));
    const [paper, ...others] = await papersOf(db, order.subjectId);
    expect(others).toEqual([]);
    for (const bytes of looks) expect(createHash('sha256').update(bytes).digest('hex')).toBe(paper?.digest);
  });

  it('issued as a list that says something else is a further copy; once signed there is none', async () => {
    const order = { subjectId: newId(), set: 'TT01-2018', form: 'ban-giao' as const, data: handOver };
    const taken = { ...order, data: { ...handOver, taker: 'Cà Văn Sang' } };
    const first = await issuePaper(house, asking, order);
    const second = await issuePaper(house, asking, taken);
    expect(second.equals(first)).toBe(false);
    expect((await issuePaper(house, asking, taken)).equals(second)).toBe(true);
    expect((await issuePaper(house, asking, order, { signed: true })).equals(second)).toBe(true);
    expect((await papersOf(db, order.subjectId)).map(({ copy }) => copy)).toEqual([1, 0]);
  });

  it('can be changed by nobody', async () => {
    await expect(db.run(sql`update documents.papers set copy = 7`)).rejects.toThrow('permission denied');
    await expect(db.run(sql`delete from documents.files`)).rejects.toThrow('permission denied');
  });
});

describe('a scan that is brought', () => {
  const pdf = Buffer.from('%PDF-1.7\nGiấy khai sinh');

  it('is kept once for all who bring it, each under the name they gave', async () => {
    const first = await keepUpload(house, asking, { name: 'khai sinh.pdf', bytes: pdf, truncated: false });
    const again = await keepUpload(
      house,
      { actor: system('seed'), now },
      { name: 'quét 2.pdf', bytes: pdf, truncated: false },
    );
    if (!first.ok || !again.ok) throw new Error('refused');
    expect(again.value.digest).toBe(first.value.digest);
    expect((await files.get(first.value.digest))?.equals(pdf)).toBe(true);
    expect(await fileByDigest(db, first.value.digest)).toEqual({
      digest: first.value.digest,
      type: 'application/pdf',
      size: pdf.length,
      name: 'khai sinh.pdf',
    });
    const rows = await db.rows<{ name: string; by: string | null }>(
      sql`select name, uploaded_by as by from documents.uploads where digest = ${first.value.digest} order by id`,
    );
    expect(rows).toEqual([
      { name: 'khai sinh.pdf', by: clerk.accountId },
      { name: 'quét 2.pdf', by: null },
    ]);
  });

  it('that is refused leaves no row and no file', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const answer = await keepUpload(house, asking, { name: 'giả.pdf', bytes: page, truncated: false });
    expect(answer).toEqual({ ok: false, reasons: [{ reason: 'file-type', name: 'giả.pdf' }] });
    expect(await db.rows(sql`select 1 from documents.uploads where name = 'giả.pdf'`)).toEqual([]);
  });
});

it('whatever form the press can set, the register of papers takes', async () => {
  for (const form of forms) {
    const kept = db.run(sql`
      insert into documents.papers (id, subject_id, form_set, form, number, copy, digest, printed_at, printed_by)
      select ${newId()}, ${newId()}, form_set, ${form}, '', 1, digest, printed_at, printed_by from documents.papers limit 1`);
    await expect(kept).resolves.toBe(1);
  }
});
