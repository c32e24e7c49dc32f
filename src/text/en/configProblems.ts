import type { ConfigProblem } from '../../config/config';
import type { LaterWords } from '../words';

const did = (problem: ConfigProblem): string => (problem.suggestion === '' ? '' : ` Did you mean “${problem.suggestion}”?`);

export const configProblems: LaterWords['configProblems'] = {
  'file-missing': () => 'There is no config.json (404). Put it beside pane.html.',
  'not-reachable': ({ value }) => `config.json was not handed over${value === '' ? '' : ` (${value})`}. Please look at the server.`,
  'login-page': ({ value }) => `Instead of config.json the server led to a sign-in page (${value}). Put it where no sign-in is needed.`,
  'html-not-json': () => 'Instead of config.json an HTML page was answered. Look at the server’s rule for pages that are not found.',
  'byte-order-mark': () => 'The file begins with a byte order mark. It could be read, but save it as UTF-8 without BOM.',
  'curly-quotes': () => 'There are curly quotation marks like “ ”. Use straight ones: "',
  'trailing-comma': () => 'There is one comma too many before a } or ]. Remove it.',
  comment: () => 'JSON has no comments. Remove the lines with // or /* */.',
  'not-json': () => 'This is not JSON. Check brackets, quotation marks and commas.',
  'not-an-object': () => 'Put the whole file between { and }.',
  'unknown-key': (problem) => `There is no setting “${problem.key}”.${did(problem)}`,
  'wrong-type': (problem) =>
    problem.suggestion === '' ? `“${problem.key}” has a value of the wrong kind (${problem.value}).` : `“${problem.key}” must be a list: ${problem.suggestion}`,
  'not-an-address': ({ key, value, suggestion }) => (suggestion === '' ? `“${key}” is not a mail address (${value}).` : `In “${key}” several addresses go into a list: ${suggestion}`),
  'domain-with-at': ({ key, value, suggestion }) => `“${key}” takes the domain without @: ${value} → ${suggestion}`,
  'domain-is-url': ({ key, value, suggestion }) => `“${key}” takes a domain, not a URL: ${value} → ${suggestion}`,
  'not-a-domain': ({ key, value }) => `“${key}”: ${value} is not a domain.`,
  'public-provider': ({ key, value }) => `“${key}”: ${value} is a mail service for everybody, so it is not taken as your own domain.`,
  'language-unknown': ({ value, suggestion }) => `“language”: ${value} is not known. Possible are ${suggestion}.`,
  'empty-value': ({ key }) => `“${key}” is empty. If it is not needed, remove it.`,
  'placeholder-left': ({ key, value }) => `“${key}” still has the sample value (${value}). Write the real one.`,
  'not-a-colour': ({ key, value }) => `“${key}” is written like #0a6c74 (${value}).`,
  'no-report-address': () => 'Without “reportTo” a report opens with no addressee.',
  'too-many-addresses': ({ key, value }) => `“${key}” takes at most 5 addresses, not ${value}. Only the first five are used.`,
  'too-long': ({ key, value, suggestion }) => `“${key}” has ${value} characters. It is shown once it has at most ${suggestion}.`,
  'not-a-guid': ({ key, value }) => `“${key}” is not an id (${value}). It is the “Application (client) ID” in Microsoft Entra.`,
  'not-a-tenant': ({ key, value }) => `“${key}” takes the id of a tenant or one of its domains (${value}).`,
  'not-true-or-false': ({ key, value }) => `“${key}” is true or false, without quotation marks (${value}).`,
  'graph-without-client': ({ key }) => `Without “${key}” the rest of “graph” is not used.`,
  'graph-without-address': () => 'Without “reportTo” the pane can’t send reports itself, although “graph.clientId” is set.',
  'contact-incomplete': ({ key }) => `“${key}” needs both a name and an address.`,
  'contact-not-private': ({ key, value }) => `“${key}”: ${value} is also in “reportTo”. That is no separate contact, so it is not offered.`,
};
