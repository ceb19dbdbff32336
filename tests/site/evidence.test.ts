/** What the built pages say is what the records say: order, voices, replies. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { load } from '../../src/dossier/load/load.ts';
import { accuses } from '../../src/dossier/replies.ts';
import { SITES, type Site } from '../sites.ts';
import { pagesOf } from './pages.ts';

for (const site of [SITES.main, SITES.second] as Site[]) {
  describe(`the site ${site.name}`, () => {
    const { records, header } = load(site.content);
    const pages = new Map(pagesOf(site).map(({ path, document }) => [path, document]));
    const locales = header?.data.locales ?? [];
    const roots = locales.map((locale, i) => (i === 0 ? site.base : `${site.base}${locale}/`));
    const page = (path: string) => pages.get(path) ?? assert.fail(path);

    test('lists no event before one that it follows from', () => {
      for (const root of roots) {
        const links = [...page(`${root}events/`).querySelectorAll('main .index a[href]')].map((one) => one.getAttribute('href'));
        const place = (id: string) => links.indexOf(`${root}events/${id}/`);
        for (const [id, { data }] of records.events) {
          assert.ok(place(id) >= 0, `${root}events/ leaves out ${id}`);
          for (const cause of data.after ?? []) assert.ok(place(cause) < place(id), `${root}events/: ${id} stands before ${cause}`);
        }
      }
    });

    test('counts no stances', () => {
      for (const [path, document] of pages)
        for (const stance of document.querySelectorAll('.stance')) assert.doesNotMatch(stance.textContent ?? '', /\d/, path);
    });

    test('shows beside every accusation the words of the other side, or says that none were found', () => {
      for (const root of roots) {
        for (const [id, { data }] of records.claims) {
          const reply = page(`${root}claims/${id}/`).querySelector('[data-reply]');
          assert.equal(reply !== null, accuses(data), `${root}claims/${id}/`);
          if (!reply) continue;
          const none = Object.values(data.noReply ?? {}).some((words) => reply.textContent?.includes(words));
          assert.ok(none || reply.querySelector('blockquote[data-quote]'), `${root}claims/${id}/`);
        }
      }
    });

    test('shows on an actor’s page every claim that it makes', () => {
      for (const root of roots) {
        for (const [id] of records.actors) {
          const links = [...page(`${root}actors/${id}/`).querySelectorAll('.stands a[href]')].map((one) => one.getAttribute('href') ?? '');
          for (const [claim, { data }] of records.claims) {
            if (!data.assertedBy.includes(id)) continue;
            assert.ok(
              links.some((href) => href.startsWith(`${root}claims/${claim}/`)),
              `${root}actors/${id}/ leaves out ${claim}`,
            );
          }
        }
      }
    });
  });
}
