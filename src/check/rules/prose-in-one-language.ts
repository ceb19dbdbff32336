import type { Rule } from './rule.ts';

export const proseInOneLanguage: Rule = {
  id: 'prose-in-one-language',
  severity: 'warning',
  why: 'Both languages are equals: readers of the other one are shown this text in a language that is not theirs.',
  check({ loaded, locales, reportFile }) {
    // Prose that is there and cannot be read is not missing.
    const unread = new Set(loaded.diagnostics.map(({ file }) => file));
    const beside = Map.groupBy(
      loaded.prose.filter(({ locale }) => locales.includes(locale)),
      ({ kind, id }) => `${kind}/${id}`,
    );
    for (const [key, files] of beside) {
      const [first] = files;
      for (const locale of locales) {
        if (
          !first ||
          files.some((file) => file.locale === locale) ||
          unread.has(first.file.replace(`.${first.locale}.mdx`, `.${locale}.mdx`))
        )
          continue;
        reportFile(
          first.file,
          `${key} has this text in ${files.map((file) => file.locale).join(', ')}, and none in ${locale}.`,
          `Add ${key}.${locale}.mdx.`,
        );
      }
    }
  },
};
