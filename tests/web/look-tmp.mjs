import { start, open } from './browser.mjs';
const b = await start();
const size = process.argv[2] ? process.argv[2].split('x').map(Number) : [1440, 900];
const { page, seen, close } = await open(b, 'index.html', { viewport: { width: size[0], height: size[1] }, hasTouch: size[0] < 500 });
const shot = (n) => page.screenshot({ path: `/tmp/s/${size[0]}-${n}.png` });
await page.getByRole('button', { name: 'Make a map' }).first().waitFor();
await shot('00-empty');
await page.getByRole('button', { name: 'Make a map' }).first().click();
await page.locator('.name-field').waitFor();
await page.waitForTimeout(300);
await shot('01-people');
for (const n of ['Asha', 'Ben', 'Cara', 'Dr Byrne', 'Mum', 'Eileen', 'Femi']) { await page.keyboard.type(n); await page.keyboard.press('Enter'); }
await page.waitForTimeout(200);
await shot('02-people');
await page.keyboard.press('Enter');
for (const n of ['Library', 'The Hub']) { await page.keyboard.type(n); await page.keyboard.press('Enter'); }
await page.keyboard.press('Enter');
for (const n of ['Allotment', 'Choir', 'Swimming']) { await page.keyboard.type(n); await page.keyboard.press('Enter'); }
await page.keyboard.press('Enter');
await page.waitForTimeout(300);
await shot('03-role');
for (const n of '466719111111') { await page.keyboard.press(n); await page.waitForTimeout(30); }
await page.waitForTimeout(300);
await shot('04-ring');
for (const n of '1233') { await page.keyboard.press(n); await page.waitForTimeout(30);}
await page.waitForTimeout(400);
await shot('05-ring');
await page.getByRole('button', { name: 'Next question' }).click();
await page.waitForTimeout(400);
await page.locator('.answer').nth(1).click();
await page.locator('.answer').nth(7).click();
await page.waitForTimeout(400);
await shot('06-ties');
for (let q = 0; q < 7; q += 1) {
  const skip = page.getByRole('button', { name: 'Next question' });
  await skip.click();
  await page.waitForTimeout(150);
  await shot(`07-q${q}`);
}
await page.locator('.all-questions summary').click();
await shot('08-all');
await page.getByRole('button', { name: 'Leave it for now' }).click();
await page.waitForTimeout(400);
await shot('09-map');
await page.locator('.glyph').nth(2).click({ force: true });
await page.waitForTimeout(300);
await shot('10-editor');
await page.screenshot({ path: `/tmp/s/${size[0]}-10-full.png`, fullPage: true });
await page.getByRole('button', { name: 'Choose several' }).click();
await page.locator('.glyph').nth(1).click({ force: true });
await page.waitForTimeout(300);
await shot('11-several');
console.log(seen, await page.evaluate(() => window.violations));
await close(); await b.stop();
