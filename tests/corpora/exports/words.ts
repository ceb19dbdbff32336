/** Words that break exports which take them for anything but words. Each goes into titles, quotations, names of publications and notes. */

export interface Words {
  name: string;
  text: string;
  lang: string;
}

const of =
  (lang: string) =>
  (name: string, text: string): Words => ({ name, text, lang });
const en = of('en');
const fr = of('fr');

const SIXTY = Array.from({ length: 60 }, (_, at) => ['artists', 'and', 'companies', 'dispute', 'what', 'was', 'paid'][at % 7]).join(' ');

export const WORDS: readonly Words[] = [
  en('plain', 'Artists open access to a video generator'),
  en('a name in mixed capitals', 'iPhone, OpenAI and eBay at war'),
  en('quotation marks within', 'She said “it is ‘free’ labour”, twice'),
  en('quotation marks at both ends', '“Free” is what they call “art”'),
  en('straight quotation marks', 'He calls it "art washing", they call it \'help\''),
  en('an apostrophe at an end', 'Why we support artists’ protest'),
  en('apostrophes all around', '’Tis the artists’ ’24 protest’'),
  en('a quotation mark that is never closed', 'An “open letter'),
  fr('guillemets with narrow spaces', 'Ils dénoncent « l’art washing » : « c’est gratuit ! »'),
  fr('guillemets inside guillemets', '« Elle dit « non » à tout »'),
  fr('ligatures and accents', 'L’œuvre, l’ætite et le cœur : où ça ?'),
  en('accents as combining characters', 'Les cre\u0301ateurs de\u0301noncent'),
  of('ar')('from right to left', 'الفنانون يحتجون على «الغسل الفني»'),
  of('he')('from right to left, with figures and Latin', 'האמנים נגד OpenAI, 300 חותמים'),
  en('right to left within left to right', 'The word الفن (art) stands in the middle'),
  of('zh')('without spaces', '艺术家抗议“艺术清洗”'),
  of('ja')('full width', '＝ＳＵＭ（１）は式である'),
  of('ru')('Cyrillic', 'Тестировщики слили в сеть Sora'),
  en('signs beyond the first plane', '☠️ we are not your 🤖 tokens 🎨'),
  en('sixty words', SIXTY),
  en('braces', 'a {brace} and an open { one'),
  en('a closing brace alone', 'closed } too early'),
  en('backslashes', 'C:\\new\\table and \\LaTeX{} \\ end\\'),
  en('what TeX takes for commands', "50% of $6.5 & #1 with a_b^c~d `e` --- ``f''"),
  en('a comment and a percent sign', '100% % not a comment'),
  en('dashes in a row', 'one -- two --- three – four — five'),
  en('the word and', 'Smith and Sons and Daughters, and others'),
  en('signs of markup', '<b>bold</b> & <i>italic</i> &amp; <script>alert(1)</script>'),
  en('the end of a script', '</script><script>alert(1)</script><!-- --> ]]>'),
  en('the markup of a citation processor', '<span class="nocase">not markup</span> <sc>x</sc> <sup>2</sup>'),
  en('entities', '&lt;p&gt; &#60; &nbsp; &quot;'),
  en('the end of a CDATA section', 'a ]]> b <![CDATA[ c ]]>'),
  en('line separators', 'one\u2028two\u2029three'),
  en('a line break', 'one\ntwo'),
  en('a line break as Windows has it', 'one\r\ntwo'),
  en('a tab', 'one\ttwo'),
  en('two spaces', 'one  two   three'),
  en('no-break spaces', 'one\u00a0two\u202f: three'),
  en('private-use characters', 'one \ue000 two \uf700 \uf8ff three'),
  en('a formula', '=1+1'),
  en('a formula that calls', '=HYPERLINK("https://example.com/?"&A1,"more")'),
  en('a formula that starts a program', "=cmd|' /C calc'!A0"),
  en('a formula with a plus sign', '+33 1 23 45'),
  en('a formula with a minus sign', '-2+3+cmd'),
  en('a formula with an at sign', '@SUM(1,2)'),
  of('ja')('a formula in full width', '＝1+1'),
  en('an apostrophe before a formula', "'=1+1"),
  en('two apostrophes before a formula', "''=1+1"),
  en('an apostrophe before a word', "'twas free"),
  en('separators', 'a,b;c|d\te'),
  en('quotation marks doubled', 'he said ""no"" and "'),
  en('what a machine takes for a number', '1e5'),
  en('what a machine takes for a date', '2024-11'),
  en('what a machine takes for true', 'true'),
  en('what a machine takes for nothing', 'null'),
  en('a tag of RIS', 'TY - JOUR and ER -'),
  en('an entry of BibTeX', '@article{key, title = {x}}'),
  en('an address', 'https://example.com/?a=1&b=2#c%20d'),
  en('percent signs that escape', '%0A%3Cscript%3E %'),
  en('a question', 'Who owns the output?'),
  en('an exclamation in marks', 'They cry “no!”'),
  en('an ellipsis', 'And so on…'),
  en('full stops', 'And so on...'),
  en('an abbreviation', 'Artistes vs. OpenAI Inc.'),
  en('brackets', '[Untitled] (again) [sic]'),
  en('one letter', 'X'),
  en('a sign alone', '—'),
  en('a colon at the end', 'We are not your:'),
];

/** Characters that some formats cannot carry at all: those must stay readable, and lose no more than these. */
export const UNPRINTABLE: readonly Words[] = [
  en('control characters', 'a\u0001b\u0002c\u0003d\u0008e\u001ff'),
  en('a null character', 'a\u0000b'),
  en('half a surrogate pair', 'a\ud83db'),
  en('noncharacters', 'a\ufffeb\uffffc'),
  en('bidirectional overrides', 'a\u202eb\u2066c'),
];
