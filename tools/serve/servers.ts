import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { allowsGraph, headerPolicy } from '../build/csp';
import type { PageKind } from '../build/csp';
import { sampleMails } from '../graph/control';
import { GraphServer } from '../graph/graphServer';
import type { Certificate } from './certificate';
import { MICROSOFT_HOSTS } from './certificate';
import { answerControl, answerGraph } from './graphHost';
import type { Mount } from './staticFiles';
import { serveFile } from './staticFiles';

/** Port 0 means any free one. */
export interface Ports {
  readonly check: number;
  readonly simulator: number;
  readonly pane: number;
}

export interface Running {
  /** `http://localhost:PORT/`: dist/ with the headers of a production server. */
  readonly check: string;
  /** `https://localhost:PORT/`: the simulated Outlook. */
  readonly simulator: string;
  /** `https://localhost:PORT/`: dist/ once more, for the frame inside the simulated Outlook. */
  readonly pane: string;
  /** Port that answers for Microsoft's hosts. */
  readonly officePort: number;
  /** The mailbox behind graph.microsoft.com, with the mails of samples/ in its inbox. */
  readonly graph: GraphServer;
  /** The samples in its inbox again, and nothing else; good conditions. */
  readonly resetMailbox: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Site {
  readonly root: string;
  /** Folder of the built files. */
  readonly dist: string;
  readonly certificate: Certificate;
  readonly ports: Ports;
  /** More pages on the pane's server: tests put theirs here. */
  readonly extra?: readonly Mount[];
}

/** Thrown when a port is taken: the one thing a person can mend. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use.`);
  }
}

/** Starts all three servers on this computer's own address, or none. */
export async function startServers(site: Site): Promise<Running> {
  const { certificate, ports } = site;
  const tls = { key: certificate.key, cert: certificate.cert };
  const started: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map(stop));
  };
  try {
    const addresses = { simulator: '', pane: '' };
    const graph = new GraphServer({ origins: () => [new URL(addresses.pane).origin] });
    const samples = path.join(site.root, 'samples');
    const resetMailbox = async (): Promise<void> => graph.reset(await sampleMails(samples));
    await resetMailbox();
    const check = await listen(createHttpServer(answer(() => [{ prefix: '/', folder: site.dist, index: 'check.html', headers: pageHeaders(site.dist, []) }])), ports.check, started);
    const simulated = answer(() => simulatorMounts(site), () => ({ pane: addresses.pane }));
    const simulator = await listen(createHttpsServer(tls, controlled(graph, samples, simulated)), ports.simulator, started);
    addresses.simulator = `https://localhost:${simulator}`;
    const files = answer((host) => paneMounts(site, host, addresses.simulator));
    const pane = await listen(createHttpsServer(tls, withGraph(graph, files)), ports.pane, started);
    addresses.pane = `https://localhost:${pane}/`;
    return { check: `http://localhost:${check}/`, simulator: `${addresses.simulator}/`, pane: addresses.pane, officePort: pane, graph, resetMailbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function paneMounts(site: Site, host: string, simulatorOrigin: string): readonly Mount[] {
  const office = path.join(site.root, 'node_modules/@microsoft/office-js/dist');
  const open = { headers: () => ({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }) };
  const before = { name: 'office.js', file: path.join(site.root, 'tools/serve/office/nestedAppAuth.js') };
  if (host === MICROSOFT_HOSTS.officeJs) return [{ prefix: '/lib/1/hosted/', folder: office, before, ...open }];
  if (host === MICROSOFT_HOSTS.ajax) return [{ prefix: '/ajax/3.5/', folder: path.join(site.root, 'tools/serve/ajax'), ...open }];
  return [...(site.extra ?? []), { prefix: '/', folder: site.dist, headers: pageHeaders(site.dist, [simulatorOrigin]) }];
}

function simulatorMounts(site: Site): readonly Mount[] {
  return [
    { prefix: '/samples/', folder: path.join(site.root, 'samples') },
    { prefix: '/app/', folder: path.join(site.root, '.cache/simulator') },
    { prefix: '/assets/', folder: path.join(site.root, 'assets') },
    { prefix: '/', folder: path.join(site.root, 'src/simulator/page'), index: 'index.html' },
  ];
}

const KINDS: Readonly<Record<string, PageKind>> = { 'pane.html': 'pane', 'check.html': 'check' };

/** What a production server sends with each page, and who else may frame the pane on this computer. */
function pageHeaders(dist: string, framers: readonly string[]): (name: string) => Readonly<Record<string, string>> {
  return (name) => {
    if (!name.endsWith('.html')) return {};
    const kind = KINDS[name] ?? 'plain';
    const policy = headerPolicy(kind, { graph: kind === 'pane' && allowsGraph(readFileSync(path.join(dist, name), 'utf8')) });
    return { 'Content-Security-Policy': name === 'pane.html' ? [policy, ...framers].join(' ') : policy };
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answer(mountsFor: (host: string) => readonly Mount[], setup?: () => object): Answer {
  return (request, response) => {
    if (setup !== undefined && request.url === '/setup.json') {
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(setup()));
      return;
    }
    serveFile(request, response, mountsFor(hostOf(request))).catch(() => response.destroy());
  };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').split(':', 1)[0] ?? '';
}

const GRAPH_HOSTS: readonly string[] = [MICROSOFT_HOSTS.graph, MICROSOFT_HOSTS.upload, MICROSOFT_HOSTS.login];

function withGraph(graph: GraphServer, others: Answer): Answer {
  return (request, response) => {
    if (GRAPH_HOSTS.includes(hostOf(request))) answerGraph(graph, request, response).catch(() => response.destroy());
    else others(request, response);
  };
}

function controlled(graph: GraphServer, samples: string, others: Answer): Answer {
  return (request, response) => {
    answerControl(graph, samples, request, response).then(
      (answered) => {
        if (!answered) others(request, response);
      },
      () => response.destroy(),
    );
  };
}

function listen(server: Server, port: number, started: Server[]): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(port) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      started.push(server);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
