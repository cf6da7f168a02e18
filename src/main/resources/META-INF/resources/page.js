// The page keeps the chosen listings in memory and posts them again for every answer. Whatever
// comes from a listing reaches the document as text nodes only.
'use strict';

const PAGE = 100;
const OUTPUTS = [
  ['bibtex', 'BibTeX', 'bib'], ['ris', 'RIS', 'ris'], ['csv', 'CSV', 'csv'],
  ['csl', 'CSL-JSON', 'csl.json'], ['ndjson', 'NDJSON', 'ndjson'],
  ['markdown', 'Markdown', 'md'], ['atom', 'Atom', 'atom'], ['json', 'JSON', 'json'],
];
const $ = (id) => document.getElementById(id);
const state = { files: [], answer: null, visible: [], limit: PAGE, call: null, pasted: 0 };

/** An element with attributes and children; strings become text nodes. */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

const number = (n) => Number(n).toLocaleString('en-US');
const plural = (n, one, many) => `${number(n)} ${n === 1 ? one : many || one + 's'}`;
const lines = (span) => span.firstLine === span.lastLine
  ? `line ${number(span.firstLine)}` : `lines ${number(span.firstLine)}–${number(span.lastLine)}`;

/** A link, when the address is one a browser may follow; else its text. */
function link(address, text, attributes) {
  return /^https?:\/\//i.test(address)
    ? el('a', { href: address, rel: 'noopener noreferrer', target: '_blank', ...attributes }, text)
    : document.createTextNode(text);
}

// ---- calls

function request(as, path = 'v1/records') {
  const query = new URLSearchParams({ dedupe: $('dedupe').value });
  if (as) query.set('as', as);
  let body;
  const headers = {};
  if (state.files.length === 1) {
    query.set('name', state.files[0].name);
    body = state.files[0];
    headers['Content-Type'] = 'application/octet-stream';
  } else {
    body = new FormData();
    state.files.forEach((file) => body.append('dump', file, file.name));
  }
  return { url: `${path}?${query}`, options: { method: 'POST', body, headers } };
}

async function post(as, signal, path) {
  const { url, options } = request(as, path);
  let response;
  try {
    response = await fetch(url, { ...options, signal });
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw { title: 'No answer', detail: 'The service could not be reached, or a file could not be read (folders cannot).' };
  }
  if (response.ok) return response;
  let problem = null;
  try { problem = await response.json(); } catch { /* not problem details */ }
  throw problem && problem.title ? problem
    : { title: response.statusText || 'Error', status: response.status, detail: 'The service gave no details.' };
}

async function read(focus) {
  if (state.call) state.call.abort();
  showChosen();
  showProblem(null);
  if (state.files.length === 0) {
    $('results').hidden = true;
    $('status').textContent = '';
    return;
  }
  const call = new AbortController();
  state.call = call;
  $('status').textContent = `Reading ${plural(state.files.length, 'listing')} …`;
  $('results').setAttribute('aria-busy', 'true');
  try {
    const response = await post(null, call.signal);
    state.answer = await response.json();
    showAnswer(Number(response.headers.get('X-Set-Aside') || 0));
    if (focus) $('results').focus();
  } catch (e) {
    if (call.signal.aborted) return;
    $('results').hidden = true;
    $('status').textContent = '';
    showProblem(e);
  } finally {
    if (state.call === call) $('results').removeAttribute('aria-busy');
  }
}

async function download(as, extension, button, path) {
  button.disabled = true;
  showProblem(null);
  try {
    const address = URL.createObjectURL(await (await post(as, undefined, path)).blob());
    const anchor = el('a', { href: address, download: `papers.${extension}` });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    $('status').textContent = `papers.${extension} is ready.`;
  } catch (e) {
    showProblem(e);
  } finally {
    button.disabled = false;
  }
}

// ---- listings

function add(files, focus) {
  const fresh = [...files];
  if (fresh.length === 0) return;
  state.files.push(...fresh);
  read(focus);
}

function showChosen() {
  $('chosen').replaceChildren(...state.files.map((file, i) => el('li', {},
    el('span', {}, `${file.name} · ${size(file.size)}`),
    el('button', { type: 'button', 'aria-label': `Remove ${file.name}`, onclick: () => {
      state.files.splice(i, 1);
      read(false);
      const left = $('chosen').querySelectorAll('button');
      (left[Math.min(i, left.length - 1)] || $('files')).focus();
    } }, '×'))));
  $('clear').hidden = state.files.length < 2;
}

const size = (bytes) => bytes < 1024 ? `${bytes} B`
  : bytes < 1048576 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

// ---- answers

function showProblem(problem) {
  if (!problem) {
    $('problem').replaceChildren();
    return;
  }
  const place = [problem.dump, problem.line && `line ${problem.line}`, problem.column && `column ${problem.column}`]
    .filter(Boolean).join(', ');
  const code = [problem.status, problem.code].filter(Boolean).join(' · ');
  $('problem').replaceChildren(el('div', { class: 'problem' },
    el('strong', {}, problem.title || 'Something went wrong'),
    el('span', {}, problem.detail || String(problem.message || '')),
    place ? el('div', {}, `In ${place}`) : '',
    code ? el('div', {}, el('small', {}, code)) : ''));
}

function showAnswer(aside) {
  const { answer } = state;
  answer.records.forEach((record, i) => { record.index = i; record.hay = haystack(record); });
  const c = answer.counts;
  $('counts').replaceChildren(
    ...[[c.unique, c.unique === 1 ? 'record' : 'records'], [c.records, 'read'], [c.merged, 'merged away'],
      [c.possible, 'possible duplicates'], [c.dumps, c.dumps === 1 ? 'listing' : 'listings']]
      .map(([n, name]) => el('div', {}, el('dt', {}, name), el('dd', {}, number(n)))));
  $('ledger').replaceChildren(...answer.dumps.map(dumpRow));
  $('possible-section').hidden = answer.possibleDuplicates.length === 0;
  const byId = new Map(answer.records.map((record) => [record.id, record]));
  $('possible').replaceChildren(...answer.possibleDuplicates.slice(0, PAGE).map((pair) => possibleRow(pair, byId)));
  $('results').hidden = false;
  $('status').textContent = `${plural(c.unique, 'record')} from ${plural(c.dumps, 'listing')}, ${number(c.merged)} merged.`
    + (aside ? ` ${plural(aside, 'file is', 'files are')} no text and ${aside === 1 ? 'was' : 'were'} set aside.` : '');
  filter();
}

function dumpRow(dump) {
  const total = Object.values(dump.lines).reduce((a, b) => a + b, 0);
  const kinds = ['record', 'furniture', 'blank', 'leftover'];
  const strip = el('div', { class: 'strip', 'aria-hidden': 'true' });
  for (const kind of kinds) {
    if (dump.lines[kind] > 0) {
      const part = el('span', { class: kind });
      part.style.flexGrow = String(dump.lines[kind]);
      strip.append(part);
    }
  }
  const leftover = dump.lines.leftover;
  const numbers = el('p', { class: 'small' }, `${plural(total, 'line')}: ${number(dump.lines.record)} record, `
    + `${number(dump.lines.furniture)} furniture, ${number(dump.lines.blank)} blank, `,
    el('span', { class: leftover ? 'alarm' : '' }, `${number(leftover)} left over`));
  const formats = (dump.sections || [dump]).filter((s) => s.format)
    .map((s) => `${s.format} (${Math.round(s.confidence * 100)} %${s.firstLine ? ', ' + lines(s) : ''})`);
  const facts = [plural(dump.records, 'record'), dump.date && `of ${dump.date}`,
    dump.charset !== 'UTF-8' && dump.charset].filter(Boolean).join(' · ');
  return el('li', {},
    el('div', {}, el('h3', {}, dump.name), el('p', { class: 'small' }, formats.join(' + ') || 'format not recognised'),
      el('p', { class: 'small' }, facts)),
    el('div', {}, strip, numbers),
    issues(dump));
}

function issues(dump) {
  const rows = dump.issues.map((issue) => el('li', {},
    el('span', { class: 'where' }, lines(issue)),
    el('span', {}, el('span', { class: `severity-${issue.severity}` }, issue.severity), ` ${issue.message} `,
      el('small', {}, issue.code))));
  for (const span of dump.leftovers || []) {
    rows.push(el('li', {}, el('span', { class: 'where' }, lines(span)), el('span', {}, 'left over: not understood, in no record')));
  }
  if (rows.length === 0) return '';
  const named = [dump.issues.length && plural(dump.issues.length, 'issue'),
    dump.leftovers && plural(dump.leftovers.length, 'leftover place')].filter(Boolean).join(', ');
  return el('details', {}, el('summary', {}, named), el('ul', { class: 'issues' }, ...rows));
}

function possibleRow(pair, byId) {
  const title = (id) => {
    const record = byId.get(id);
    return el('a', { href: '#records', onclick: (event) => { event.preventDefault(); if (record) show(record); } },
      record && record.title || id);
  };
  return el('li', {}, title(pair.ids[0]), title(pair.ids[1]),
    el('span', { class: 'small' }, `${pair.reason.replaceAll('-', ' ')} · ${pair.score}`));
}

// ---- records

function haystack(record) {
  return [record.title, record.abstract, ...(record.authors || []), record.venue, record.organization,
    record.id, record.arxivId, record.doi, record.pmid, record.date, record.year, ...(record.keywords || []),
    ...record.sources.map((s) => s.dump)].filter(Boolean).join('\n').toLowerCase();
}

function filter() {
  const words = $('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
  const merged = $('only-merged').checked;
  state.visible = state.answer.records.filter((record) =>
    (!merged || record.merged) && words.every((word) => record.hay.includes(word)));
  state.limit = PAGE;
  showRecords();
}

function showRecords() {
  const shown = state.visible.slice(0, state.limit);
  $('records').replaceChildren(...shown.map(card));
  $('more').hidden = state.visible.length <= state.limit;
  const all = state.answer.records.length;
  $('shown').textContent = state.visible.length === 0 ? 'No record fits the filter.'
    : state.visible.length === all && shown.length === all ? plural(all, 'record')
      : `${number(shown.length)} shown of ${number(state.visible.length)}`
        + (state.visible.length === all ? '' : ` that fit, of ${number(all)}`);
}

function show(record) {
  $('filter').value = '';
  $('only-merged').checked = false;
  filter();
  state.limit = Math.max(PAGE, record.index + 1);
  showRecords();
  const item = $(`record-${record.index}`);
  item.scrollIntoView({ block: 'start' });
  item.focus({ preventScroll: true });
}

function card(record) {
  return el('li', { id: `record-${record.index}`, tabindex: '-1' },
    el('h3', {}, record.url ? link(record.url, record.title || '(no title)') : record.title || '(no title)'),
    authors(record), meta(record), abstract(record), links(record),
    record.keywords ? el('p', { class: 'small' }, `Keywords: ${record.keywords.join(', ')}`) : '',
    sources(record));
}

function authors(record) {
  const names = record.authors || [];
  if (names.length === 0) {
    return record.authorCount ? el('p', { class: 'authors' }, plural(record.authorCount, 'author')) : '';
  }
  const total = Math.max(names.length, record.authorCount || 0);
  const some = names.slice(0, 12).join(names.some((name) => name.includes(',')) ? '; ' : ', ');
  const rest = total - Math.min(names.length, 12);
  return el('p', { class: 'authors' }, rest > 0 ? `${some} and ${number(rest)} more` : some);
}

function meta(record) {
  const counted = (n, one) => n === undefined ? null : plural(n, one);
  const place = [record.venue, record.volume && record.volume + (record.issue ? `(${record.issue})` : ''), record.pages]
    .filter(Boolean).join(', ');
  const facts = [record.date || record.year, place, record.type, record.organization,
    record.arxivId && link(`https://arxiv.org/abs/${record.arxivId}`, `arXiv:${record.arxivId}`),
    record.doi && link(`https://doi.org/${encodeURI(record.doi)}`, `doi:${record.doi}`),
    record.pmid && link(`https://pubmed.ncbi.nlm.nih.gov/${record.pmid}/`, `PMID ${record.pmid}`),
    counted(record.votes, 'vote'), counted(record.comments, 'comment'), counted(record.stars, 'star'),
    record.code !== 'none' && `code ${record.code}`].filter(Boolean);
  return el('p', { class: 'meta' }, ...facts.map((fact) => el('span', {}, typeof fact === 'number' ? String(fact) : fact)));
}

function abstract(record) {
  if (!record.abstract) return '';
  const text = el('p', { class: 'abstract clamped' }, record.abstract + (record.truncated ? ' …' : ''));
  const toggle = el('button', { type: 'button', class: 'link', 'aria-expanded': 'false' }, 'Whole abstract');
  toggle.addEventListener('click', () => {
    const open = !text.classList.toggle('clamped');
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? 'Less' : 'Whole abstract';
  });
  return el('div', {}, text, record.abstract.length > 180 ? toggle : '');
}

function links(record) {
  if (!record.links) return '';
  return el('p', { class: 'meta' }, ...record.links.map((l) => el('span', {}, `${l.kind}: `,
    link(l.url, l.url.replace(/^https?:\/\/(www\.)?/i, '')))));
}

function sources(record) {
  const [first, ...others] = record.sources;
  const at = (s) => `${s.dump}, ${lines(s)}`;
  const reason = (s) => {
    const merge = (record.merged || []).find((m) => m.dump === s.dump && m.ordinal === s.ordinal);
    return merge ? ` (${merge.rule.replaceAll('-', ' ')}, ${merge.score})` : '';
  };
  return el('div', {}, el('p', { class: 'small' }, `From ${at(first)}${reason(first)}`),
    others.length ? el('ul', { class: 'small merged' }, ...others.map((s) => el('li', {}, `Merged: ${at(s)}${reason(s)}`))) : '');
}

// ---- example: invented papers

function example() {
  const ris = ['TY  - JOUR', 'AU  - Okafor, Ada', 'AU  - Lindqvist, Per', 'TI  - Counting Tides with Cheap Pressure Sensors',
    'JO  - Journal of Invented Oceanography', 'PY  - 2031', 'VL  - 12', 'IS  - 3', 'SP  - 201', 'EP  - 219',
    'DO  - 10.5555/tides.2031.7',
    'AB  - We count tides with pressure sensors that cost less than a lunch. Forty sensors ran for a year on three coasts. Their error stays below two centimetres, and a simple drift model removes most of it.',
    'ER  - ', '', 'TY  - CONF', 'AU  - Marsh, Ines', 'TI  - Maps That Forget: Private Route Sharing for Cyclists',
    'T2  - Proceedings of the Workshop on Imaginary Systems', 'PY  - 2030', 'DO  - 10.5555/maps.2030.1',
    'AB  - Cyclists share routes and give away where they live. Maps That Forget removes the ends of a route before it leaves the phone. Riders in two cities kept the benefit of shared routes.',
    'ER  - ', ''].join('\n');
  const bib = ['@article{okafor2031, title = {Counting tides with cheap pressure sensors},',
    '  author = {Ada Okafor and Per Lindqvist}, year = {2031}, doi = {10.5555/TIDES.2031.7} }', '',
    '@misc{sato2032, title = {Sourdough as a Reservoir Computer}, author = {Sato, Emi}, year = {2032},',
    '  abstract = {A jar of sourdough starter answers to warmth and flour with slow bubbles. We read the bubbles with a microphone and train a linear readout. It tells spoken digits apart better than chance, and bread remains.} }', '',
    'a line that belongs to no entry', ''].join('\n');
  state.files = [new File([ris], 'library.ris'), new File([bib], 'colleague.bib')];
  read(true);
}

// ---- wiring

$('files').addEventListener('change', (event) => {
  add(event.target.files, true);
  event.target.value = '';
});
$('example').addEventListener('click', example);
$('clear').addEventListener('click', () => { state.files = []; read(false); $('files').focus(); });
$('dedupe').addEventListener('change', () => read(false));
$('filter').addEventListener('input', filter);
$('only-merged').addEventListener('change', filter);
$('more').addEventListener('click', () => {
  const next = state.limit;
  state.limit += PAGE;
  showRecords();
  const item = $('records').children[next];
  if (item) item.focus({ preventScroll: true });
});
$('paste-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('paste').value;
  if (text.trim() === '') {
    $('status').textContent = 'There is no text to read yet.';
    return;
  }
  state.pasted += 1;
  $('paste').value = '';
  add([new File([text], state.pasted === 1 ? 'pasted.txt' : `pasted-${state.pasted}.txt`)], true);
});
for (const [as, name, extension] of OUTPUTS) {
  const button = el('button', { type: 'button', class: 'button' }, name);
  button.addEventListener('click', () => download(as, extension, button));
  $('downloads').append(button);
}
const digest = el('button', { type: 'button', class: 'button', title: 'A page by topics, to read and to forward' }, 'Digest');
digest.addEventListener('click', () => download('html', 'html', digest, 'v1/digest'));
$('downloads').prepend(digest);
const hasFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes('Files');
let depth = 0;
addEventListener('dragenter', (event) => { if (hasFiles(event)) { depth += 1; $('drop').classList.add('over'); } });
addEventListener('dragleave', (event) => {
  if (hasFiles(event) && --depth <= 0) { depth = 0; $('drop').classList.remove('over'); }
});
addEventListener('dragover', (event) => { if (hasFiles(event)) event.preventDefault(); });
addEventListener('drop', (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  depth = 0;
  $('drop').classList.remove('over');
  add(event.dataTransfer.files, true);
});
