import { launchProfile } from './browser.mjs';
import { serve } from '../../scripts/serve.mjs';
const { server, address } = await serve(0);
const context = await launchProfile();
const page = await context.newPage();
await page.goto(address + 'index.html');
const session = await context.newCDPSession(page);
const { origin } = new URL(page.url());
await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
const put = (n) => page.evaluate(async (n) => {
 const db = await new Promise((r) => { const o = indexedDB.open('x'); o.onupgradeneeded=()=>o.result.createObjectStore('maps',{keyPath:'id'}); o.onsuccess = () => r(o.result); o.onerror=()=>r(null); });
 if (!db) return 'no open';
 const t = db.transaction('maps','readwrite',{durability:'strict'});
 t.objectStore('maps').put({id:'x',bytes:new Uint8Array(n)});
 return new Promise((r)=>{t.oncomplete=()=>r('ok');t.onabort=()=>r('abort '+t.error);}).finally(()=>db.close());
}, n);
for (const n of [1000, 100000, 1e7]) console.log(n, await put(n));
await context.close(); server.close();
