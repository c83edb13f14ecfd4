// Asks the real yaml-language-server about files, as an editor does, and prints its answers as JSON.
// Usage: node yaml-language-client.mjs SERVER REQUESTS
//   SERVER    the server's program
//   REQUESTS  a JSON file: [{"file": "/absolute/a.yaml", "text": "…", "at": [{"line": 0, "character": 4}]}]
// Each answer: {"diagnostics": […], "completions": [[labels], …], "hovers": [text, …]}
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [program, requests] = process.argv.slice(2);
const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
const published = new Map();
let buffer = Buffer.alloc(0);
let last = 0;

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function ask(method, params) {
  const id = ++last;
  send({ id, method, params });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function receive(message) {
  if (message.method === undefined) {
    const { resolve, reject } = waiting.get(message.id);
    message.error ? reject(new Error(message.error.message)) : resolve(message.result);
  } else if (message.method === 'textDocument/publishDiagnostics') {
    published.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.id !== undefined) {
    // The server asks for its settings, or wants something registered.
    const settings = message.params?.items?.map((item) => (item.section === 'yaml' ? SETTINGS : {}));
    send({ id: message.id, result: message.method === 'workspace/configuration' ? settings : null });
  }
}

const SETTINGS = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };

server.stdout.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, head))[1]);
    if (buffer.length < head + 4 + length) return;
    const body = buffer.toString('utf8', head + 4, head + 4 + length);
    buffer = buffer.subarray(head + 4 + length);
    receive(JSON.parse(body));
  }
});

await ask('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: {
    workspace: { configuration: true },
    textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
  },
});
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: SETTINGS } } });

const answers = [];
for (const request of JSON.parse(readFileSync(requests, 'utf8'))) {
  const uri = pathToFileURL(request.file).href;
  const diagnostics = new Promise((resolve) => published.set(uri, resolve));
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'yaml', version: 1, text: request.text } },
  });
  const completions = [];
  const hovers = [];
  for (const position of request.at) {
    const place = { textDocument: { uri }, position };
    const found = await ask('textDocument/completion', place);
    completions.push((found?.items ?? []).map((item) => item.label));
    hovers.push((await ask('textDocument/hover', place))?.contents?.value ?? '');
  }
  answers.push({ diagnostics: await diagnostics, completions, hovers });
}
process.stdout.write(JSON.stringify(answers));
server.kill();
process.exit(0);
