import { promises as files } from 'node:fs';
import path from 'node:path';
import { FOLDERS, GRAPH_CONDITIONS } from '../../src/simulator/mailboxState';
import type { GraphRequest, GraphResponse } from './answers';
import { empty, json, REFUSALS } from './answers';
import { readFaults } from './faults';
import type { GraphServer } from './graphServer';
import type { ArrivedMail } from './mailbox';
import { parseObject } from './messageJson';

/** The samples in the order of their list. */
export async function sampleMails(folder: string): Promise<readonly ArrivedMail[]> {
  const listed = JSON.parse(await files.readFile(path.join(folder, 'index.json'), 'utf8')) as readonly { readonly file: string }[];
  return Promise.all(listed.map(async ({ file }) => ({ name: file.replace(/\.eml$/, ''), mime: new Uint8Array(await files.readFile(path.join(folder, file))) })));
}

/**
 * `/control/…`: what tests and the simulated Outlook ask of the loopback mailbox.
 *
 *   GET  state                              everything, as `MailboxState`
 *   GET  mime?id=                           bytes of an arrived mail
 *   GET  attachment?id=                     bytes of an attachment, sent or not
 *   POST reset      {mails?: [{name, mime: base64}]}   without mails: those of samples/
 *   POST faults     {faults: FaultRule[]}
 *   POST condition  {condition}
 *   POST consent    {scopes: string[]}
 *   POST move       {id, folder}            what the person does in Outlook, past Graph
 *
 * `null`: no such address.
 */
export async function control(server: GraphServer, samples: string, request: GraphRequest): Promise<GraphResponse | null> {
  const url = new URL(request.url);
  const asked = parseObject(request.body) ?? {};
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /control/state':
      return json(200, server.state);
    case 'GET /control/mime':
      return bytes(server.mailbox.find(url.searchParams.get('id') ?? '')?.mime);
    case 'GET /control/attachment':
      return bytes(server.mailbox.findFile(url.searchParams.get('id') ?? '')?.bytes);
    case 'POST /control/reset': {
      const mails = asked['mails'] === undefined ? await sampleMails(samples) : readMails(asked['mails']);
      if (mails === null) return REFUSALS[400]();
      await server.reset(mails);
      return empty(204);
    }
    case 'POST /control/faults': {
      const rules = readFaults(asked['faults']);
      if (rules === null) return REFUSALS[400]();
      server.faults.set(rules);
      return empty(204);
    }
    case 'POST /control/condition': {
      const condition = GRAPH_CONDITIONS.find((known) => known === asked['condition']);
      if (condition === undefined) return REFUSALS[400]();
      server.faults.condition = condition;
      return empty(204);
    }
    case 'POST /control/consent': {
      const scopes = asked['scopes'];
      if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string')) return REFUSALS[400]();
      server.consent = scopes;
      return empty(204);
    }
    case 'POST /control/move': {
      const message = server.mailbox.find(String(asked['id']));
      const folder = FOLDERS.find((known) => known === asked['folder']);
      if (message === null || folder === undefined) return REFUSALS[404]();
      server.mailbox.move(message, folder);
      server.changed();
      return empty(204);
    }
    default:
      return null;
  }
}

function bytes(found: Uint8Array | null | undefined): GraphResponse {
  return found === null || found === undefined ? REFUSALS[404]() : { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, body: found };
}

function readMails(value: unknown): readonly ArrivedMail[] | null {
  if (!Array.isArray(value)) return null;
  const mails = value.map((each: unknown) => {
    const { name, mime } = each as { readonly name?: unknown; readonly mime?: unknown };
    return typeof name === 'string' && typeof mime === 'string' ? { name, mime: new Uint8Array(Buffer.from(mime, 'base64')) } : null;
  });
  return mails.every((mail) => mail !== null) ? mails : null;
}
