import { writeFileSync } from 'node:fs';
import { openPress } from '#platform/pdf/index.ts';
import { printForm } from '../src/casework/documents/print/print-form.ts';
import * as s from '../src/casework/documents/print/sample-papers.ts';
const set='TT01-2018', baseUrl='https://motcua.dienbien.example';
const all:any = { r1: {form:'01',data:{...s.receipt,papers:s.receipt.papers.slice(0,1)}}, r3:{form:'01',data:s.receipt}, rlong:{form:'01',data:s.longReceipt}, r25:{form:'01',data:s.manyPapers}, s:{form:'02',data:s.supplementRequest}, c:{form:'05',data:s.controlSlip}, l:{form:'trinh-ky',data:s.signingList} };
const press = openPress({ forms: 'db/seed/forms', fonts: 'node_modules/@expo-google-fonts/tinos' });
for (const [name, p] of Object.entries<any>(all)) {
  if (process.argv[2] && !process.argv[2].split(',').includes(name)) continue;
  try { for (let i=0;i<2;i++){const t=performance.now(); const d=structuredClone(p.data); d.letterhead.unit+=i?' ':''; writeFileSync(`/tmp/paper-${name}.pdf`, await printForm(press, {set,baseUrl,...p,data:d})); console.log(name, (performance.now()-t).toFixed(1));} } catch (e:any) { console.log(name, e.message); }
}
await press.close();
