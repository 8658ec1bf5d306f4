/** A form with files as a browser sends it: what is bytes goes as a file. */
export function withFiles(form: Readonly<Record<string, string | Buffer>>): {
  readonly type: string;
  readonly payload: Buffer;
} {
  const pieces = Object.entries(form).flatMap(([name, value]) => {
    const file = Buffer.isBuffer(value) ? '; filename="tep.docx"\r\ncontent-type: application/octet-stream' : '';
    return [`--mc\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`, value, '\r\n'];
  });
  const payload = Buffer.concat([...pieces, '--mc--\r\n'].map((piece) => Buffer.from(piece as string)));
  return { type: 'multipart/form-data; boundary=mc', payload };
}
