import { createServer, type IncomingMessage, type ServerResponse, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands for the maker of the browser, which is asked about accounts and updates at start. */
export const MAKER = 'browser-maker.invalid';

/** Where browsers fetch their own lists and updates. Nothing of ours has a reason to know these names. */
const MAKERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|microsoft)\.(com|net|org)$/;

/** One request of the browser: the method, the address, and what was in it. */
export interface SunkRequest {
  method: string;
  /** Of a tunnel, only the host and port. */
  url: string;
  /** Whom it was sent to, without the port. */
  host: string;
  body: string;
}

export interface Sink {
  /** Port on 127.0.0.1 to give to the browser as its proxy. */
  port: number;
  /** Everything the browser asked for, in order. */
  requests: SunkRequest[];
  /** What it asked of anyone but the page server and its maker; with this text in it, of anyone at all. */
  strays(telltale: string): SunkRequest[];
  close(): Promise<void>;
}

/**
 * A proxy that is the whole internet: it hands requests for `origin` on to the page server and answers all others
 * with a refusal. Both are written down. Tunnels (https, WebSocket) are refused and written down by their host.
 */
export async function openSink(origin: string): Promise<Sink> {
  const requests: SunkRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const url = request.url ?? '';
    requests.push({ method: request.method ?? '', url, host: new URL(url).hostname, body });
    if (url.startsWith(`${origin}/`)) handOn(request, body, response);
    else response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    const url = request.url ?? '';
    requests.push({ method: 'CONNECT', url, host: url.replace(/:\d+$/, ''), body: '' });
    socket.on('error', () => {}).end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    strays: (telltale) =>
      requests
        .filter(({ url }) => !url.startsWith(`${origin}/`))
        .filter((request) => !isOfMaker(request) || JSON.stringify(request).includes(telltale)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** No switch keeps a browser from ever calling home by itself; what it says there is sealed. */
function isOfMaker({ method, host }: SunkRequest): boolean {
  return host === MAKER || (method === 'CONNECT' && MAKERS_OWN.test(host));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function handOn(request: IncomingMessage, body: string, response: ServerResponse): void {
  sendRequest(request.url!, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  }).end(body);
}
