import {
  Button,
  ButtonRow,
  Checkboxes,
  DayField,
  ErrorSummary,
  Field,
  Fields,
  Fieldset,
  FileField,
  Form,
  Inline,
  Radios,
  Section,
  Select,
  TextArea,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Say } from './say.ts';

export const FormParts = ({ say, language }: { say: Say; language: Language }) => (
  <>
    <Section title={say.fields} size="m" id="o-nhap">
      <ErrorSummary
        title="Chưa tiếp nhận được, còn 2 chỗ"
        errors={[
          { text: 'Số điện thoại có 9 chữ số, cần 10', href: '#sdt' },
          { text: 'Chọn lý do hẹn lại', href: '#lydo' },
        ]}
      />
      <Form action="#o-nhap" method="get">
        <Inline>
          <Field name="gt" label="Số giấy tờ, hoặc quét mã trên thẻ" value="040000417" inputMode="numeric" />
          <Button kind="secondary" icon="scan" keys="F3">
            Quét thẻ
          </Button>
        </Inline>
        <Fields>
          <Field
            name="ten"
            label="Họ và tên"
            hint="Như trên giấy tờ tùy thân"
            value="Lò Văn Tướng"
            autocomplete="name"
          />
          <Field
            name="sdt"
            label="Số điện thoại"
            value="091200041"
            type="tel"
            error="Số điện thoại có 9 chữ số, cần 10"
            language={language}
          />
          <DayField name="ngay-sinh" label="Ngày sinh" value="03/03/1986" />
          <Field name="von" label="Vốn" value="80.000.000" suffix="đồng" width={10} inputMode="numeric" />
          <Field name="doc" label="Chỉ đọc" value="Không sửa được" readonly />
          <Field name="tat" label="Không dùng" disabled />
        </Fields>
        <Fields last>
          <Field name="nd" label="Nội dung yêu cầu" value="Đăng ký thành lập hộ kinh doanh" />
          <Field name="bo" label="Số bộ" value="1" inputMode="numeric" />
        </Fields>
        <Fields>
          <Select
            name="truong-hop"
            label="Trường hợp"
            value="nhom"
            options={[
              { value: 'ca-nhan', text: 'Cá nhân' },
              { value: 'nhom', text: 'Nhóm cá nhân' },
              { value: 'ho', text: 'Hộ gia đình', disabled: true },
            ]}
          />
          <Select
            name="nguoi-ky"
            label="Người ký"
            error="Chọn người ký"
            language={language}
            options={[{ value: '', text: '' }]}
          />
          <FileField name="tep" label="Bản quét" hint="PDF hoặc ảnh, tối đa 20 MB" accept="application/pdf,image/*" />
        </Fields>
        <TextArea
          name="ghi-chu"
          label="Ghi chú cho người xử lý sau"
          hint="Một hai câu"
          value="Đã gọi điện lúc 08:10."
        />
      </Form>
    </Section>
    <Section title={say.choices} size="m">
      <div class="mc-two">
        <Radios
          name="ly-do"
          id="lydo"
          legend="Vì sao không kịp?"
          error="Chọn lý do hẹn lại"
          small
          language={language}
          items={[
            { value: 'phoi-hop', text: 'Chờ cơ quan phối hợp' },
            { value: 'thuc-dia', text: 'Phải kiểm tra thực địa thêm' },
            { value: 'loi', text: 'Lỗi của cơ quan', hint: 'Được ghi vào sổ điểm không phù hợp' },
            { value: 'khac', text: 'Lý do khác', divider: 'hoặc', when: <Field name="ly-do-khac" label="Ghi rõ" /> },
          ]}
        />
        <Checkboxes
          name="kenh"
          legend="Báo cho người nộp qua"
          hint="Chọn một hoặc nhiều"
          values={['goi']}
          items={[
            { value: 'goi', text: 'Điện thoại' },
            {
              value: 'thu',
              text: 'Thư',
              hint: 'Mất thêm 2 ngày',
              when: <Field name="dia-chi" label="Địa chỉ nhận thư" />,
            },
            { value: 'ban', text: 'Trưởng bản', disabled: true },
          ]}
        />
      </div>
      <Radios
        name="tra"
        legend="Trả kết quả"
        value="quay"
        small
        row
        items={[
          { value: 'quay', text: 'Tại quầy' },
          { value: 'buu-dien', text: 'Qua bưu điện' },
        ]}
      />
      <Fieldset legend="Người được ủy quyền" id="uy-quyen" hint="Khi nộp thay">
        <Field name="uq-ten" label="Họ và tên" />
      </Fieldset>
      <Checkboxes name="uq" small items={[{ value: 'co', text: 'Nộp thay, có giấy ủy quyền' }]} />
      <ButtonRow>
        <Button kind="secondary">Lưu</Button>
      </ButtonRow>
    </Section>
  </>
);
