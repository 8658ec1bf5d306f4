import { FoldOnPhone, NameWithMore, Table } from '#design/index.ts';

/** What stands open on a wide screen and is folded on a phone. */
export const PhoneParts = () => (
  <FoldOnPhone summary="2 xã có hồ sơ">
    <Table
      caption="Hồ sơ theo xã"
      class="mc-brief"
      columns={[
        { head: 'Xã' },
        { head: 'Đã tiếp nhận', numeric: true },
        { head: 'Đang giải quyết', numeric: true, wideOnly: true },
      ]}
      rows={[
        [<NameWithMore key="a" name="Thanh Xương" more={[{ key: 'Đang giải quyết', value: '4' }]} />, '5', '4'],
        [<NameWithMore key="b" name="Noong Hẹt" more={[{ key: 'Đang giải quyết', value: '2' }]} />, '3', '2'],
      ]}
    />
  </FoldOnPhone>
);
