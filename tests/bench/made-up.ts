/**
 * Writes a made-up dossier of any size in the content format, for the benchmarks:
 * `node tests/bench/made-up.ts <folder> <number of quotations> [language]`.
 *
 * The same number gives the same bytes. Nothing in it is wrong: `check` finds no
 * error and no warning. It holds N quotations, N/50 sources, N/100 claims, N/200
 * actors and a few topics, events, figures and passages, in both languages; prose
 * for the pages and a handful of claims only, as in a dossier that grew by its
 * quotations.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Both, cap, clauses, type Random, random, sentence } from './made-up/words.ts';

export interface Size {
  quotes: number;
  sources: number;
  claims: number;
  actors: number;
}

export function sizeOf(quotes: number): Size {
  const part = (of: number, least: number) => Math.max(least, Math.round(quotes / of));
  return { quotes, sources: part(50, 3), claims: part(100, 2), actors: part(200, 3) };
}

const TOPICS: readonly Both[] = [
  { en: 'Pay', fr: 'Rémunération' },
  { en: 'Consent', fr: 'Consentement' },
  { en: 'Early access', fr: 'Accès anticipé' },
  { en: 'Training data', fr: 'Données d’entraînement' },
  { en: 'Open tools', fr: 'Outils ouverts' },
  { en: 'Publicity', fr: 'Publicité' },
  { en: 'Authors’ rights', fr: 'Droit d’auteur' },
  { en: 'Transparency', fr: 'Transparence' },
];
const EVENTS = 20;
const FIGURES = 6;
const PASSAGES = 10;
/** Claims that have prose. */
const TOLD = 5;
const PAGES: Readonly<Record<string, Both>> = {
  overview: { en: 'Overview', fr: 'Vue d’ensemble' },
  method: { en: 'Method', fr: 'Méthode' },
  contribute: { en: 'Contribute', fr: 'Contribuer' },
  data: { en: 'Data', fr: 'Données' },
  about: { en: 'About', fr: 'À propos' },
};

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** One key a line; JSON, which is YAML, for what stands after it. Of words in several languages those of the site’s stay. */
const yamlIn =
  (locales: readonly string[]) =>
  (record: { readonly [key: string]: Value | undefined }): string =>
    Object.entries(record)
      .map(([key, value]) => [key, value === undefined ? undefined : wordsIn(value, locales)] as const)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
      .join('');

/** A value without the words of other languages; undefined where nothing is left. */
function wordsIn(value: Value, locales: readonly string[]): Value | undefined {
  if (Array.isArray(value)) return value.map((one) => wordsIn(one, locales) ?? one);
  if (typeof value !== 'object') return value;
  const areWords = Object.keys(value).every((key) => BOTH.some((one) => one === key));
  const kept = Object.entries(value).filter(([key]) => !areWords || locales.includes(key));
  if (areWords && kept.length === 0) return undefined;
  return Object.fromEntries(kept.map(([key, part]) => [key, part === undefined ? undefined : wordsIn(part, locales)]));
}

/** The languages of the dossier, unless it is to have one alone. */
const BOTH = ['en', 'fr'] as const;

const ADDED = '2025-06-01';
const id = (kind: string, i: number) => `${kind}-${String(i).padStart(5, '0')}`;
const day = (r: Random, from: string, days: number) =>
  new Date(Date.parse(`${from}T00:00:00Z`) + r.below(days) * 86_400_000).toISOString().slice(0, 10);

/**
 * The files of the dossier, by their paths, one after the other: they need not all be held at once.
 * @param locales the languages of its site; the sources are in both languages all the same
 */
export function* madeUp(quotes: number, locales: readonly ('en' | 'fr')[] = BOTH): Generator<{ file: string; text: string }> {
  const size = sizeOf(quotes);
  const yaml = yamlIn(locales);
  const r = random(20_241_126);
  const sourceOf = (quote: number) => quote % size.sources;
  const langOf = (source: number) => (source % 5 < 2 ? 'fr' : 'en');
  /** Every twentieth quotation renders the one before it where that is in the other language. */
  const rendersBefore = (i: number) => i % 20 === 19 && langOf(sourceOf(i)) !== langOf(sourceOf(i - 1));

  yield {
    file: 'dossier.yaml',
    text: yaml({
      title: { en: 'A made-up controversy', fr: 'Une controverse inventée' },
      description: {
        en: 'Nobody said any of this: it measures how fast the site is built.',
        fr: 'Personne n’a dit cela\u00A0: on y mesure la vitesse de la construction.',
      },
      locales,
      site: 'https://example.org/',
      repository: { url: 'https://github.com/example/example', branch: 'main' },
      article: id('source', 0),
      licence: 'CC-BY-4.0',
      published: ADDED,
      home: { disputed: [{ claim: id('claim', 0) }, { claim: id('claim', 1) }], figures: [id('figure', 0)] },
      zones: ['Europe/Paris'],
    }),
  };

  for (let i = 0; i < size.actors; i++) {
    const name = `${cap(r.pick(NAMES))} ${cap(r.pick(SURNAMES))} ${i}`;
    yield {
      file: `actors/${id('actor', i)}.yaml`,
      text: yaml({
        name,
        kind: r.pick(['person', 'collective', 'organisation']),
        summary: sentence(r, 8, 16),
        partOf: i > 0 && i % 7 === 0 ? id('actor', i - 1) : undefined,
        added: ADDED,
      }),
    };
  }

  for (let i = 0; i < size.sources; i++) {
    const lang = langOf(i);
    yield {
      file: `sources/${id('source', i)}.yaml`,
      text: yaml({
        title: clauses(r, 5, 10)[lang],
        kind: r.pick(['article', 'letter', 'statement', 'post']),
        publisher: id('actor', i % size.actors),
        authors: r.below(3) === 0 ? [] : [{ name: `${cap(r.pick(NAMES))} ${cap(r.pick(SURNAMES))}` }],
        lang,
        url: `https://example.org/source/${i}`,
        published: { date: day(r, '2024-01-01', 365), precision: 'day' },
        accessed: '2025-05-20',
        read: r.pick(['full', 'opening', 'excerpt']),
        confidence: r.pick(['high', 'medium', 'low']),
        note: r.below(2) === 0 ? sentence(r, 6, 14) : undefined,
        added: ADDED,
      }),
    };
  }

  const speakers: string[] = [];
  for (let i = 0; i < quotes; i++) {
    const speaker = id('actor', r.below(size.actors));
    speakers.push(speaker);
    const source = sourceOf(i);
    const lang = langOf(source);
    const other = lang === 'en' ? 'fr' : 'en';
    const words = sentence(r, 8, 40);
    const needed = !rendersBefore(i) && !(i + 1 < quotes && rendersBefore(i + 1));
    yield {
      file: `quotes/${id('quote', i)}.yaml`,
      text: yaml({
        text: r.below(10) === 0 ? words[lang].replaceAll('’', "'") : words[lang],
        lang,
        speaker,
        source: id('source', source),
        renders: rendersBefore(i) ? id('quote', i - 1) : undefined,
        translations: needed ? { [other]: words[other] } : undefined,
        context: sentence(r, 8, 18),
        topics: [id('topic', i % TOPICS.length)],
        added: ADDED,
      }),
    };
  }

  for (let i = 0; i < size.claims; i++) {
    const quoted = Array.from({ length: Math.min(6, quotes) }, (_, k) => (i * 97 + k * 31) % quotes);
    const distinct = [...new Set(quoted)];
    const stances = ['disputes', 'supports', 'nuances'] as const;
    yield {
      file: `claims/${id('claim', i)}.yaml`,
      text: yaml({
        title: sentence(r, 8, 16),
        kind: r.pick(['fact', 'allegation', 'opinion']),
        status: 'disputed',
        reason: sentence(r, 8, 18),
        assertedBy: [speakers[distinct[0] ?? 0] ?? id('actor', 0)],
        article: i < 30 ? [`C${i + 1}`] : [],
        quotes: distinct.slice(0, 3).map((quote) => id('quote', quote)),
        evidence: distinct.map((quote, k) => ({
          source: id('source', sourceOf(quote)),
          stance: stances[k % stances.length] ?? 'supports',
          quote: id('quote', quote),
          note: sentence(r, 6, 12),
        })),
        topics: [id('topic', i % TOPICS.length)],
        added: ADDED,
      }),
    };
    if (i >= TOLD) continue;
    for (const lang of locales) yield { file: `claims/${id('claim', i)}.${lang}.mdx`, text: prose(r, lang, i, distinct[0] ?? 0) };
  }

  for (let i = 0; i < EVENTS; i++) {
    yield {
      file: `events/${id('event', i)}.yaml`,
      text: yaml({
        title: clauses(r, 5, 9),
        date: day(r, `20${String(20 + Math.floor(i / 4)).padStart(2, '0')}-0${1 + (i % 4) * 2}-01`, 28),
        precision: 'day',
        actors: [id('actor', i % size.actors)],
        sources: [id('source', i % size.sources)],
        claims: [id('claim', i % size.claims)],
        after: i > 0 && i % 4 === 0 ? [id('event', i - 1)] : [],
        confidence: 'medium',
        added: ADDED,
      }),
    };
  }

  for (let i = 0; i < FIGURES; i++) {
    const values = Array.from({ length: 5 }, (_, k) => ({
      value: 10 + r.below(990),
      at: '2024-11-26',
      source: id('source', (i + k) % size.sources),
      note: sentence(r, 6, 10),
    }));
    yield {
      file: `figures/${id('figure', i)}.yaml`,
      text: yaml({
        title: { en: `Number of people, count ${i + 1}`, fr: `Nombre de personnes, décompte ${i + 1}` },
        unit: { en: 'people', fr: 'personnes' },
        values,
        claims: [id('claim', i % size.claims)],
        added: ADDED,
      }),
    };
  }

  for (const [i, term] of TOPICS.entries()) {
    yield {
      file: `topics/${id('topic', i)}.yaml`,
      text: yaml({ term, definition: sentence(r, 10, 20), related: [id('topic', (i + 1) % TOPICS.length)], added: ADDED }),
    };
  }

  for (let i = 0; i < PASSAGES; i++) {
    yield {
      file: `passages/p${String(i + 1).padStart(2, '0')}.yaml`,
      text: yaml({
        order: i + 1,
        paragraph: Math.ceil((i + 1) / 3),
        paraphrase: sentence(r, 10, 22),
        claims: [id('claim', i % size.claims)],
        quotes: i * size.sources < quotes ? [id('quote', i * size.sources)] : [],
        added: ADDED,
      }),
    };
  }

  for (const [page, title] of Object.entries(PAGES)) {
    yield { file: `pages/${page}.yaml`, text: yaml({ title, summary: sentence(r, 6, 12), added: ADDED }) };
    for (const lang of locales) {
      yield {
        file: `pages/${page}.${lang}.mdx`,
        text: `${[1, 2, 3].map(() => `${sentence(r, 12, 30)[lang]} ${sentence(r, 12, 30)[lang]}`).join('\n\n')}\n`,
      };
    }
  }
}

const NAMES = [
  'ada',
  'bilal',
  'chloé',
  'denis',
  'elsa',
  'farid',
  'greta',
  'hugo',
  'inès',
  'jonas',
  'kenza',
  'louis',
  'maya',
  'noé',
  'olga',
  'paul',
];
const SURNAMES = [
  'abel',
  'bernard',
  'costa',
  'duval',
  'evans',
  'faure',
  'garcia',
  'haddad',
  'ivanov',
  'jones',
  'klein',
  'lopez',
  'moreau',
  'novak',
  'okafor',
  'petit',
];

function prose(r: Random, lang: 'en' | 'fr', claim: number, quote: number): string {
  const said = lang === 'en' ? 'The words are these:' : 'Les mots sont ceux-ci\u00A0:';
  return `${sentence(r, 15, 30)[lang]} ${said} <Quote id="${id('quote', quote)}"/>\n\n${sentence(r, 15, 30)[lang]} <Topic id="${id('topic', claim % TOPICS.length)}"/>.\n`;
}

/** Writes it into a folder, which is emptied first; returns how many files it has. */
export function writeMadeUp(folder: string, quotes: number, locales?: readonly ('en' | 'fr')[]): number {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  let files = 0;
  for (const { file, text } of madeUp(quotes, locales)) {
    const path = join(folder, file);
    const parent = join(path, '..');
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, text);
    files++;
  }
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, number, language] = process.argv.slice(2);
  const quotes = Number(number);
  const locales = BOTH.filter((one) => language === undefined || one === language);
  if (!folder || !Number.isInteger(quotes) || quotes < 1 || locales.length === 0) {
    process.stderr.write('node tests/bench/made-up.ts <folder> <number of quotations> [language]\n');
    process.exitCode = 2;
  } else {
    process.stdout.write(`${writeMadeUp(folder, quotes, locales)} files in ${folder}\n`);
  }
}
