/** Real servers with the example configurations of deploy/, changed as their comments ask. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Server {
  name: string;
  url: string;
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

export function nginx(root: string, port: number): Server {
  const folder = resolve('.cache/nginx');
  const command = commandOf('nginx') ?? '';
  const types = ['/etc', '/usr/local/etc', '/opt/homebrew/etc'].map((etc) => `${etc}/nginx/mime.types`).find((path) => existsSync(path));
  const file = `${folder}/nginx.conf`;
  const write = () => {
    mkdirSync(`${folder}/logs`, { recursive: true });
    const example = readFileSync('deploy/nginx.conf', 'utf8')
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
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
    here: command !== '' && types !== undefined,
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
    here: command !== '',
    tried() {
      mkdirSync(folder, { recursive: true });
      const example = readFileSync('deploy/Caddyfile', 'utf8')
        .replace('example.org {', `http://127.0.0.1:${port} {`)
        .replace('root * /var/www/dossier', `root * ${resolve(root)}`);
      writeFileSync(file, `{\n\tadmin off\n}\n${example}`);
      return outcome(command, ['validate', ...args], env);
    },
    start: () => spawn(command, ['run', ...args], { stdio: 'ignore', env }),
  };
}
