import { DEFAULT_CONFIG, type Config, type ConfigProblem, type GraphConfig, type ParsedConfig, type PrivateContact } from './config';
import { readJson } from './readJson';
import { problem, Reader } from './reader';

const KEYS = ['ownDomains', 'reportTo', 'it', 'graph', 'privateContact', 'language', 'trustedAuthservIds', 'policeNumber', 'accent'] as const;
const IT_KEYS = ['name', 'phone', 'afterReport'] as const;
const GRAPH_KEYS = ['clientId', 'tenantId', 'allowUserConsent'] as const;
const CONTACT_KEYS = ['name', 'address'] as const;

/**
 * Reads `config.json`. Never throws: what can't be used is left at its default and told as a problem,
 * so that a slip of an administrator never leaves a frightened person without the pane.
 * @param contentType of the answer, `''` when it came from a disk
 */
export function parseConfig(text: string, contentType: string): ParsedConfig {
  const read = readJson(text, contentType);
  if (read.kind === 'broken') return { config: DEFAULT_CONFIG, problems: [problem(read.id, '', '')] };
  const problems: ConfigProblem[] = read.note ? [problem(read.note, '', '', '', 'note')] : [];
  const reader = new Reader(problems);
  reader.keys(read.value, KEYS, '');
  const it = reader.object(read.value['it'], 'it');
  reader.keys(it, IT_KEYS, 'it.');
  const ownDomains = reader.domains(read.value['ownDomains'], 'ownDomains');
  const reportTo = reader.addresses(read.value['reportTo'], 'reportTo');
  const config: Config = {
    ownDomains,
    reportTo,
    it: {
      name: reader.words(it['name'], 'it.name'),
      phone: reader.words(it['phone'], 'it.phone'),
      afterReport: reader.sentence(it['afterReport'], 'it.afterReport'),
    },
    graph: graphOf(read.value['graph'], reader),
    privateContact: privateContactOf(read.value['privateContact'], reportTo, reader),
    language: reader.language(read.value['language'], 'language'),
    trustedAuthservIds: reader.list(read.value['trustedAuthservIds'], 'trustedAuthservIds').map((id) => id.trim().toLowerCase()),
    policeNumber: reader.words(read.value['policeNumber'], 'policeNumber'),
    accent: reader.colour(read.value['accent'], 'accent'),
  };
  if (reportTo.length === 0 && !problems.some((one) => one.key === 'reportTo')) {
    problems.push(problem(config.graph.clientId === null ? 'no-report-address' : 'graph-without-address', 'reportTo', '', '', 'note'));
  }
  return { config, problems };
}

function graphOf(value: unknown, reader: Reader): GraphConfig {
  const graph = reader.object(value, 'graph');
  reader.keys(graph, GRAPH_KEYS, 'graph.');
  const given = graph['clientId'] !== undefined && graph['clientId'] !== null;
  const clientId = reader.guid(graph['clientId'], 'graph.clientId');
  const tenantId = reader.tenant(graph['tenantId'], 'graph.tenantId');
  const allowUserConsent = reader.flag(graph['allowUserConsent'], 'graph.allowUserConsent');
  if (!given && (tenantId !== null || allowUserConsent)) reader.tell('graph-without-client', 'graph.clientId', '', '', 'note');
  return { clientId, tenantId, allowUserConsent };
}

/** Both halves or nobody. One who also gets the reports is no way round them, and offering it would be a broken promise. */
function privateContactOf(value: unknown, reportTo: readonly string[], reader: Reader): PrivateContact | null {
  if (value === undefined || value === null) return null;
  const problemsBefore = reader.count;
  const contact = reader.object(value, 'privateContact');
  reader.keys(contact, CONTACT_KEYS, 'privateContact.');
  const name = reader.words(contact['name'], 'privateContact.name');
  const address = reader.address(contact['address'], 'privateContact.address');
  if (name === null || address === null) {
    if (reader.count === problemsBefore) reader.tell('contact-incomplete', 'privateContact', '');
    return null;
  }
  if (reportTo.some((one) => one.toLowerCase() === address.toLowerCase())) return reader.tell('contact-not-private', 'privateContact.address', address);
  return { name, address };
}
