import { globSync, readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BarChart, Button, Code, Due, Field, Form, Pagination, Table, WriteOrEdit } from '#design/index.ts';
import { frameOf } from './chart.tsx';

const drawn = renderToString;

describe('a button', () => {
  it('under a preview is one of two, written once: no page puts its own beside it', () => {
    expect(drawn(<WriteOrEdit write="Ghi" edit="Sửa lại" />)).toMatch(/value="write".*<kbd>F9.*value="edit".*Sửa lại/);
    const pages = globSync('src/**/*.page.tsx').map((page) => [page, readFileSync(page, 'utf8')] as const);
    const twice = pages.filter(([, text]) => text.includes('value="write"') && /value="edit"/.test(text));
    expect([pages.length > 100, twice.map(([page]) => page)]).toEqual([true, []]);
  });

  it('that may not be pressed stays, disabled, with its reason below', () => {
    const html = drawn(<Button why="Đã yêu cầu một lần ngày 01/02.">Yêu cầu bổ sung</Button>);
    expect(html).toMatch(
      /<button[^>]* disabled[^>]* aria-describedby="([^"]+)".*<p class="mc-acts__why" id="\1">Đã yêu cầu/,
    );
  });

  it('shows the key that presses it', () => {
    expect(drawn(<Button keys="F9">Nhận</Button>)).toMatch(/data-key="F9".*<kbd>F9<\/kbd>/);
  });

  it('that leads somewhere is no way there while it is disabled', () => {
    expect(
      drawn(
        <Button href="/can-bo" why="Chưa đến hạn.">
          Trả
        </Button>,
      ),
    ).not.toContain('href');
  });
});

describe('a form', () => {
  it('carries the key by which a deed sent twice is done once', () => {
    const html = drawn(
      <Form action="/can-bo/tiep-nhan" k="0190a1b2">
        <Field name="phone" label="Điện thoại" />
      </Form>,
    );
    expect(html).toContain('<input type="hidden" name="key" value="0190a1b2"/>');
  });

  it('says an error in the language of the page, tied to its control', () => {
    const html = drawn(<Field name="phone" label="Telephone" error="9 digits given, 10 needed" language="en" />);
    expect(html).toContain('<span class="govuk-visually-hidden">Error:</span> 9 digits given');
    expect(html).toMatch(/<input[^>]*aria-describedby="phone-error"[^>]*aria-invalid="true"/);
  });
});

describe('a table', () => {
  it('that becomes cards keeps its roles and names each cell', () => {
    const html = drawn(
      <Table caption="Giấy tờ" stack columns={[{ head: 'Giấy tờ' }, { head: 'Bản sao' }]} rows={[['CMND', '1']]} />,
    );
    expect(html).toMatch(/<th scope="row" class="[^"]*mc-wide"[^>]*role="rowheader">CMND/);
    expect(html).toMatch(/role="cell" data-label="Bản sao"/);
  });

  it('without rows says what is not there', () => {
    expect(drawn(<Table caption="Hồ sơ" columns={[{ head: 'Mã' }]} rows={[]} empty={<p>Chưa có</p>} />)).toBe(
      '<p>Chưa có</p>',
    );
  });
});

describe('the words around', () => {
  it('a deadline is a shape and words, never a colour alone', () => {
    expect(drawn(<Due state="late">Quá 2 ngày làm việc</Due>)).toMatch(/<svg.*aria-hidden="true".*Quá 2 ngày làm việc/);
  });

  it("a code in its unit's own queue is short to the eye and whole to the ear", () => {
    expect(drawn(<Code value="000.00.29.H18-190220-0007" short />)).toBe(
      '<span class="mc-code"><span class="govuk-visually-hidden">000.00.29.H18-</span>190220-0007</span>',
    );
  });

  it('without a page before or after there is nothing to turn', () => {
    expect(drawn(<Pagination />)).toBe('');
  });
});

describe('a chart', () => {
  const bar = (value: number) => ({ label: String(value), value, href: '#x' });

  it('begins at nought and ends at a round number above every bar', () => {
    for (const most of [1, 7, 99, 640, 1930, 2410, 10_001]) {
      const { ticks, y } = frameOf([bar(most)]);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(y(most)).toBeLessThan(y(0));
    }
  });

  it('leads from every bar to its rows and says the same in a table', () => {
    const html = drawn(
      <BarChart
        id="thang"
        title="Theo tháng"
        description="Cao nhất tháng 1"
        bars={[{ label: '01/19', value: 1210, part: 19, href: '/cong-khai?thang=2019-01' }]}
        words={{ label: 'Tháng', value: 'Đã trả', part: 'Quá hạn', table: 'Bảng số liệu', scroll: 'Biểu đồ' }}
      />,
    );
    expect(html).toContain('<title>01/19: 1.210, Quá hạn: 19</title>');
    // From the column, from the bar that lies on a phone, and from the table.
    expect(html.match(/href="\/cong-khai\?thang=2019-01"/g)).toHaveLength(3);
    expect(html).toContain('>19</td>');
  });
});
