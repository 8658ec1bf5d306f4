import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import * as s from '../src/casework/documents/print/sample-papers.ts';
import { qrSvg, code128Svg } from '../src/casework/documents/print/codes.rules.ts';
const c=NodeCompiler.create({workspace:'/work/main/db/seed/forms',fontArgs:[{fontPaths:['/work/main/node_modules/@expo-google-fonts/tinos']}]});
for (const which of (process.argv[3]??"receipt,longReceipt,manyPapers").split(",")) {
let tc=0,tp=0; const N=20;
for(let i=0;i<N;i++){
 const d=structuredClone(s[which]); d.codes.code='000.00.29.H18-190220-'+String(i).padStart(4,'0'); d.owner+=' '+i;d.letterhead.number=i+'/TNHS';
 c.mapShadow('/work/main/db/seed/forms/in/ma-vach.svg',Buffer.from(code128Svg(d.codes.code)));
 c.mapShadow('/work/main/db/seed/forms/in/qr.svg',Buffer.from(qrSvg('https://motcua.dienbien.example/h/'+d.codes.code+'/K7QX')));
 let t=process.cpuUsage().user/1000; const r=c.compile({mainFilePath:'/work/main/db/seed/forms/TT01-2018/01.typ',inputs:{data:JSON.stringify(d)}}); const doc=r.result; if(!doc){r.printErrors();process.exit(1)} const a=process.cpuUsage().user/1000; c.pdf(doc,{pdfStandard:'a-2b',pdfTags:true}); const b=process.cpuUsage().user/1000; if(i>=5){tc+=a-t;tp+=b-a;} c.resetShadow(); if(process.argv[2]) c.evictCache(+process.argv[2]);
}
console.log(which,'compile',(tc/15).toFixed(1),'pdf',(tp/15).toFixed(1));}
