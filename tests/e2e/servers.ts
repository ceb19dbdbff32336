/** Real servers with the example configurations of deploy/, changed as their comments ask. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Server {
  name: string;
  url: string;
  /** The same site over TLS, with a certificate that nobody vouches for. */
  tls: string;
  /** Whether it is installed here. */
  here: boolean;
  /** What the program says of the configuration, when it only reads it. */
  tried(): { ok: boolean; said: string };
  /** Serves the folder that was given, until it is killed. */
  start(): ChildProcess;
}

const PREFIXES = ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
const commandOf = (name: string) => PREFIXES.map((prefix) => `${prefix}/${name}`).find((path) => existsSync(path));

const outcome = (command: string, args: string[], env = process.env) => {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  return { ok: status === 0, said: stderr };
};

const openssl = commandOf('openssl') !== undefined;

/** A folder with the site in it, and with files that may get into such a folder by mistake. */
export function withDotFiles(root: string, folder: string): string {
  const [from, to] = [resolve(root), resolve(folder)];
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) symlinkSync(join(from, name), join(to, name));
  // Within a folder of the site as well: one whose entries are linked, since the site itself is not touched.
  for (const name of ['_astro', 'data', 'embed']) {
    rmSync(join(to, name));
    mkdirSync(join(to, name));
    for (const entry of readdirSync(join(from, name))) symlinkSync(join(from, name, entry), join(to, name, entry));
    writeFileSync(join(to, name, '.env'), 'SECRET=1\n');
  }
  mkdirSync(join(to, '.git'));
  mkdirSync(join(to, '.well-known'));
  writeFileSync(join(to, '.git/config'), '[core]\n');
  writeFileSync(join(to, '.env'), 'SECRET=1\n');
  writeFileSync(join(to, '.well-known/security.txt'), 'Contact: https://example.org/\n');
  return to;
}

/** A certificate for this machine, made on the spot. */
function certificate(folder: string): { certificate: string; key: string } {
  const [file, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', file, ...subject]);
  return { certificate: file, key };
}

export function nginx(root: string, port: number): Server {
  const folder = resolve('.cache/nginx');
  const command = commandOf('nginx') ?? '';
  const types = ['/etc', '/usr/local/etc', '/opt/homebrew/etc'].map((etc) => `${etc}/nginx/mime.types`).find((path) => existsSync(path));
  const file = `${folder}/nginx.conf`;
  const write = () => {
    mkdirSync(`${folder}/logs`, { recursive: true });
    const own = certificate(folder);
    const example = readFileSync('deploy/nginx.conf', 'utf8')
      .replace(
        'listen 8080;',
        `listen 127.0.0.1:${port}; listen 127.0.0.1:${port + 4} ssl; ssl_certificate ${own.certificate}; ssl_certificate_key ${own.key};`,
      )
      .replace('root /var/www/dossier;', `root ${resolve(root)};`)
      .replace('include mime.types;', `include ${types};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    const head = `daemon off;\nworker_processes 1;\n${user}pid ${folder}/nginx.pid;\nerror_log ${folder}/logs/error.log;\nevents {}\n`;
    writeFileSync(file, `${head}http {\naccess_log off;\n${temporary}\n${example}\n}\n`);
  };
  return {
    name: 'nginx',
    url: `http://127.0.0.1:${port}`,
    tls: `https://127.0.0.1:${port + 4}`,
    here: command !== '' && types !== undefined && openssl,
    tried() {
      write();
      return outcome(command, ['-t', '-c', file]);
    },
    start: () => spawn(command, ['-c', file], { stdio: 'ignore' }),
  };
}

export function caddy(root: string, port: number): Server {
  const folder = resolve('.cache/caddy');
  const command = commandOf('caddy') ?? '';
  const file = `${folder}/Caddyfile`;
  // It keeps what it knows in the home folder otherwise.
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const args = ['--config', file, '--adapter', 'caddyfile'];
  return {
    name: 'Caddy',
    url: `http://127.0.0.1:${port}`,
    tls: `https://127.0.0.1:${port + 4}`,
    here: command !== '' && openssl,
    tried() {
      mkdirSync(folder, { recursive: true });
      const own = certificate(folder);
      const example = readFileSync('deploy/Caddyfile', 'utf8').replace('root * /var/www/dossier', `root * ${resolve(root)}`);
      const plain = example.replace('example.org {', `http://127.0.0.1:${port} {`);
      const secure = example.replace('example.org {', `https://127.0.0.1:${port + 4} {\n\ttls ${own.certificate} ${own.key}`);
      writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${plain}\n${secure}`);
      return outcome(command, ['validate', ...args], env);
    },
    start: () => spawn(command, ['run', ...args], { stdio: 'ignore', env }),
  };
}
