import type { JSX } from 'preact';
import { Card } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { trackWords } from './track.text.ts';

/** Where on the slip the code and the word are: a picture for the eye, the words beside the fields for the ear. */
export const SlipCard = ({ language, example }: { language: Language; example: string }): JSX.Element => {
  const said = trackWords(language);
  return (
    <Card title={said.where}>
      <div class="mc-slip" lang="vi" aria-hidden="true">
        <p>GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</p>
        <div>
          <span>
            Mã hồ sơ:
            <br />
            <mark>{example}</mark>
            <br />
            Tiếp nhận hồ sơ của: …
            <br />
            Ngày trả kết quả: …
          </span>
          <span>
            <SmallCode />
            <mark>A1B2</mark>
          </span>
        </div>
      </div>
    </Card>
  );
};

/** Looks like a QR code and is none. */
const SmallCode = () => (
  <svg viewBox="0 0 19 19" aria-hidden="true" focusable="false">
    <path
      d="M0 0h7v7H0zM1 1v5h5V1zM2 2h3v3H2zM12 0h7v7h-7zM13 1v5h5V1zM14 2h3v3h-3zM0 12h7v7H0zM1 13v5h5v-5zM2 14h3v3H2z"
      fill-rule="evenodd"
    />
    <path d="M8 1h2v2H8zM9 4h2v2H9zM8 8h3v1H8zM1 8h2v2H1zM4 9h3v2H4zM12 8h2v2h-2zM15 9h2v2h-2zM9 11h2v2H9zM12 12h1v3h-1zM14 12h3v1h-3zM16 14h2v2h-2zM9 15h2v1H9zM12 17h3v1h-3zM9 17h1v2H9z" />
  </svg>
);
