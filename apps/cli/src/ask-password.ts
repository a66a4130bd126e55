import { InvalidInputError } from '#domain';

const SHORTEST_PASSWORD = 12;

/** The password from a pipe (one line) or, without echo and twice, from the terminal. */
export async function askPassword(fromStdin: boolean): Promise<string> {
  const password = fromStdin ? await readLine() : await askTwice();
  if (password.length < SHORTEST_PASSWORD) {
    throw new InvalidInputError(
      'password-too-short',
      `the password needs at least ${SHORTEST_PASSWORD} characters, this has ${password.length}`,
    );
  }
  return password;
}

async function readLine(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text.replace(/\r?\n[\s\S]*$/, '');
}

async function askTwice(): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new InvalidInputError('no-terminal', 'there is no terminal to ask for the password; use --password-stdin');
  }
  const first = await askHidden('Password: ');
  if (first !== (await askHidden('Once more: '))) {
    throw new InvalidInputError('passwords-differ', 'the two passwords differ; nothing was changed');
  }
  return first;
}

/** What is typed is not shown; Ctrl-C ends the program. */
function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise((resolve) => {
    let typed = '';
    const finish = () => {
      stdin.removeListener('data', read);
      stdin.setRawMode(false).pause();
      stderr.write('\n');
    };
    const read = (keys: string) => {
      for (const key of keys) {
        if (key === '\u0003') {
          finish();
          process.exit(130);
        } else if (key === '\r' || key === '\n') {
          finish();
          resolve(typed);
          return;
        } else if (key === '\u007f' || key === '\b') typed = typed.slice(0, -1);
        else typed += key;
      }
    };
    stdin.on('data', read);
  });
}
