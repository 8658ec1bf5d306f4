import { execSync } from 'node:child_process';
import { openPress } from '#platform/pdf/index.ts';
import { printForm } from '../src/casework/documents/print/print-form.ts';
import * as s from '../src/casework/documents/print/sample-papers.ts';
const press = openPress({ forms: 'db/seed/forms', fonts: 'node_modules/@expo-google-fonts/tinos' });
const times=[];
for (let i=0;i<1000;i++){ const t=performance.now();
 await printForm(press,{set:'TT01-2018',baseUrl:'https://motcua.dienbien.example',form:'01',data:{...s.receipt,owner:'Lò Văn '+i,codes:{...s.codes,code:`000.00.29.H18-190220-${String(i).padStart(4,'0')}`,line:String(i)}}});
 times.push(performance.now()-t);
 if(i%100===99) console.log(i+1, 'median', times.slice(-100).sort((a,b)=>a-b)[50].toFixed(1), 'p95', times.slice(-100).sort((a,b)=>a-b)[95].toFixed(1),'parent', (process.memoryUsage().rss/1e6)|0, 'children', execSync(`ps -o rss= --ppid ${process.pid} --sort=-rss`).toString().trim().split('\n').map(x=>(x/1000)|0).join(','));
}
await press.close();
