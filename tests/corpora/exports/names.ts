/** Names as sources print them, and their parts as a reference manager should have them. */
import type { CslName } from '../../../src/outputs/cite/name.ts';

export interface Name {
  name: string;
  /** As an actor of this kind; absent for a mere name. */
  kind?: 'person' | 'collective' | 'organisation';
  /** The parts that the record gives. */
  given?: { family: string; given?: string };
  parts: CslName;
}

const person = (name: string, parts: CslName): Name => ({ name, kind: 'person', parts });
const mere = (name: string, parts: CslName): Name => ({ name, parts });
const whole = (name: string, kind: NonNullable<Name['kind']> = 'person'): Name => ({ name, kind, parts: { literal: name } });

export const NAMES: readonly Name[] = [
  person('Tim Boucher', { given: 'Tim', family: 'Boucher' }),
  person('Francesco D’Isa', { given: 'Francesco', family: 'D’Isa' }),
  person('Jean-Luc Pascal Godard', { given: 'Jean-Luc Pascal', family: 'Godard' }),
  person('Simone de Beauvoir', { given: 'Simone', family: 'Beauvoir', 'non-dropping-particle': 'de' }),
  person('Ludwig van der Rohe', { given: 'Ludwig', family: 'Rohe', 'non-dropping-particle': 'van der' }),
  person('Honoré Gabriel de La Tour', { given: 'Honoré Gabriel', family: 'La Tour', 'non-dropping-particle': 'de' }),
  person('Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }),
  person('J. R. R. Tolkien', { given: 'J. R. R.', family: 'Tolkien' }),
  whole('XU Cheng'),
  whole('JD Salinger'),
  whole('AI Weiwei'),
  whole('JRR Tolkien'),
  whole('ZHANG WEI'),
  whole('LE CUN Yann DUPONT'),
  person('CHENG Xu', { given: 'Xu', family: 'CHENG' }),
  person('LE CUN Yann', { given: 'Yann', family: 'LE CUN' }),
  person('VAN DER MEER Jan Peter', { given: 'Jan Peter', family: 'VAN DER MEER' }),
  person('Yann LE CUN', { given: 'Yann', family: 'LE CUN' }),
  person('Yann LECUN Jr.', { given: 'Yann', family: 'LECUN', suffix: 'Jr.' }),
  { name: 'JD Vance', kind: 'person', given: { family: 'Vance', given: 'JD' }, parts: { family: 'Vance', given: 'J. D.' } },
  {
    name: 'Gabriel García Márquez',
    given: { family: 'García Márquez', given: 'Gabriel' },
    parts: { family: 'García Márquez', given: 'Gabriel' },
  },
  {
    name: 'Cuba Gooding Jr.',
    kind: 'person',
    given: { family: 'Gooding', given: 'Cuba' },
    parts: { family: 'Gooding', given: 'Cuba', suffix: 'Jr.' },
  },
  { name: 'Pelé', kind: 'person', given: { family: 'Pelé' }, parts: { family: 'Pelé' } },
  person('Zoë Ångström', { given: 'Zoë', family: 'Ångström' }),
  whole('Owen'),
  whole('aurèce vettier'),
  whole('Bea Ramos, Power Dada'),
  whole('Beauvoir, Simone de'),
  whole('de Beauvoir'),
  whole('محمود درويش'),
  whole('山田 太郎'),
  whole('Mary {Brace} \\Slash'),
  whole('=HYPERLINK("x")'),
  whole('Agent 47 Smith'),
  whole('</script> Smith'),
  whole('<i>Ann</i> & <b>Other</b>'),
  whole('PR Puppets', 'collective'),
  whole('Smith and Sons', 'organisation'),
  whole('Ink, Paper & Press, Inc.', 'organisation'),
  mere('Todd Spangler', { given: 'Todd', family: 'Spangler' }),
  mere('Charles de Gaulle', { given: 'Charles', family: 'Gaulle', 'non-dropping-particle': 'de' }),
  mere('UplinkSwitch', { literal: 'UplinkSwitch' }),
  mere('AFP', { literal: 'AFP' }),
  mere('Agence France-Presse', { literal: 'Agence France-Presse' }),
  mere('AP News Staff', { literal: 'AP News Staff' }),
  mere('La Rédaction', { literal: 'La Rédaction' }),
  mere('The Verge', { literal: 'The Verge' }),
  mere('some sora-alpha-artists', { literal: 'some sora-alpha-artists' }),
];
