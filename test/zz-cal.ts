import { anyCalendar, anyQuestion, chanceOf } from './calendar/chance.ts';
import { product } from './calendar/engine.ts';
import { wallOf } from './calendar/reference.ts';
const f=(m:number)=>Number.isNaN(m)?'NaN':new Date(m*60000).toISOString().slice(0,16);
let shown=0; const per:Record<string,number>={};
for (let seed=1; seed<Number(process.argv[2]??10000); seed++){ const c=chanceOf(seed); const around=17532+c.below(3650); const wall=anyCalendar(c,around); const r=wallOf(wall); const a=product(wall);
 for(let n=0;n<2;n++){ const q=anyQuestion(c,around); let o=NaN; try{o=a(q)}catch(e){console.log(String(e))} const t=r.dueMinute(q);
  if(o!==t){ const k=q.unit+'/'+q.rule+'/'+q.pauses.length; per[k]=(per[k]??0)+1; if(shown++<4) { console.log(seed,k,q.ends,'amount',q.amount,'start',f(q.start),'pauses',q.pauses.map(p=>p.map(f).join('/')),'ours',f(o),'theirs',f(t)); console.log(' weeks',wall.weeks.map(w=>w.from+': '+w.hours.map(h=>h.map(x=>x.map(m=>(m/60).toFixed(2)).join('-')).join('+')||'0').join(' | ')).join(' ;; '),'days',[...wall.days].map(([d,x])=>d+' '+x.kind+(x.half??'')+(x.hoursOf??'')).sort().join(', ')); } } } }
console.log(per);
