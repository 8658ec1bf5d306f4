import { chromium } from 'playwright-core';
import { writeFileSync } from 'node:fs';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell' });
const p = await b.newPage({ viewport: { width: 1280, height: 900 } });
const base='http://localhost:3260';
const login=async(u)=>{ await p.context().clearCookies(); await p.goto(base+'/dang-nhap'); await p.fill('#username',u); await p.fill('#password','motcua2019'); await p.keyboard.press('Enter'); await p.waitForURL(/can-bo|quan-tri/,{timeout:40000}); };
let D='/can-bo/ho-so/000.00.29.H18-190128-0011';
const forms=async()=>p.$$eval('main form[method=post]',f=>f.map(x=>(x.getAttribute('action')||'').split('/').slice(-1).join('/')+' ['+[...x.querySelectorAll('button')].map(b=>b.innerText.trim()).join('/')+']').join(' ; '));
const press=async(act,fill=async()=>{})=>{ await p.goto(base+D); const f=p.locator(`form[action$="/${act}"]`).first(); const det=p.locator('details',{has:f}); if(await det.count()) await det.last().evaluate(d=>d.open=true); await fill(f); await f.locator('button').first().click(); await p.waitForLoadState(); console.log(act, (p.url().split('?')[1]||p.url()), await p.locator('.govuk-error-summary').count()? (await p.locator('.govuk-error-summary').innerText()).replace(/\s+/g,' '):'ok'); };
const state=async()=>console.log((await p.locator('main').innerText()).split('\n').filter(Boolean).slice(1,6).join(' / '));
const print=async(n)=>{ await p.goto(base+D); const tok=await p.$$eval(`form[action$="/in/${n}"] input`,x=>x.map(i=>[i.name,i.value])); const r=await p.request.post(base+D+'/in/'+n,{form:Object.fromEntries(tok),headers:{origin:base,referer:base+D}}); console.log(n,r.status()); writeFileSync('/tmp/h6-'+n+'.pdf',await r.body()); };
try {
D='/can-bo/ho-so/000.00.29.H18-190218-0006';
await login('hoang.trong.nghia');
await press('ky');
} catch(e){console.log(String(e).slice(0,600)); console.log(p.url());}
await b.close();
