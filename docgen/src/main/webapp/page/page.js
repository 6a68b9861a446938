// The page for people: shows the templates, lets one edit data beside the finished document. Talks to /api/v1 with the key of its user.
import { locate } from './json-place.js';

const LANGUAGES = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const LETTERS = 'ӘҒҚҢӨҰҮҺІәғқңөұүһі';
const PAUSE = 600;
const api = 'api/v1/';
const $ = id => document.getElementById(id);
const main = $('main');

let words = {};
let language = stored(localStorage, 'docgen.language', 'kk');
let key = stored(sessionStorage, 'docgen.key', '');
let templates = [];
let leaving = new AbortController();

function stored(store, name, otherwise) {
  return store.getItem(name) ?? otherwise;
}

function say(name, ...values) {
  return values.reduce((text, value, at) => text.replace(`{${at}}`, value), words[name] ?? name);
}

function element(tag, text, properties = {}) {
  const made = Object.assign(document.createElement(tag), properties);
  if (text !== undefined) made.textContent = text;
  return made;
}

function put(into, ...nodes) {
  into.replaceChildren(...nodes);
  return into;
}

function spell(root) {
  root.querySelectorAll('[data-word]').forEach(node => { node.textContent = say(node.dataset.word); });
  root.querySelectorAll('[data-label]').forEach(node => node.setAttribute('aria-label', say(node.dataset.label)));
  root.querySelectorAll('[data-title]').forEach(node => { node.title = say(node.dataset.title); });
}

function show(template) {
  const content = $(template).content.cloneNode(true);
  spell(content);
  put(main, content);
}

async function call(path, options = {}) {
  const answer = await fetch(api + path, {
    ...options,
    headers: { ...options.headers, Authorization: `Bearer ${key}`, 'Accept-Language': language },
    signal: options.signal ?? leaving.signal,
    cache: 'no-store',
  });
  if (answer.status === 401) {
    askKey(say('key.unknown'));
    throw new DOMException('no key', 'AbortError');
  }
  return answer;
}

async function json(path) {
  return (await call(path)).json();
}

// --- key and language -------------------------------------------------------------------------------------------------------------

function askKey(problem = '') {
  put(main);
  $('key-form').hidden = false;
  $('key-problem').hidden = problem === '';
  $('key-problem').textContent = problem;
  $('key').focus();
}

$('key-form').addEventListener('submit', event => {
  event.preventDefault();
  key = $('key').value.trim();
  $('key').value = '';
  sessionStorage.setItem('docgen.key', key);
  $('key-form').hidden = true;
  route();
});

async function speak(chosen) {
  language = chosen in LANGUAGES ? chosen : 'kk';
  localStorage.setItem('docgen.language', language);
  document.documentElement.lang = language;
  words = await (await fetch(`page/words_${language}.json`)).json();
  put($('languages'), ...Object.entries(LANGUAGES).map(([tag, name]) => {
    const button = element('button', name, { type: 'button', lang: tag });
    button.setAttribute('aria-pressed', tag === language);
    button.addEventListener('click', async () => {
      const typed = $('json')?.value;
      await speak(tag);
      await route(typed);
    });
    return button;
  }));
  spell(document.body);
}

// --- where we are -------------------------------------------------------------------------------------------------------------------

/** A key may come with the address, as the starter prints it; it is kept and taken out of the address at once. */
function takeKey() {
  const given = location.hash.match(/^#key=([A-Za-z0-9._~+\/=-]{16,200})$/);
  if (given) {
    key = given[1];
    sessionStorage.setItem('docgen.key', key);
    history.replaceState(null, '', '#/');
  }
}

async function route(typed) {
  leaving.abort();
  leaving = new AbortController();
  takeKey();
  if (!key) return askKey();
  $('key-form').hidden = true;
  try {
    templates = await json('templates');
    const [, id, tag] = location.hash.match(/^#\/([a-z0-9-]*)(?:\/(kk|ru|en))?$/) ?? [];
    const template = templates.find(one => one.id === id);
    if (template) await workbench(template, tag ?? language, typed);
    else if (id === 'letters') await letters();
    else gallery();
  } catch (fault) {
    if (fault.name !== 'AbortError') put(main, element('p', say('failed', fault.message), { className: 'problem' }));
  }
}

addEventListener('hashchange', () => route());

// --- all templates ------------------------------------------------------------------------------------------------------------------

function gallery() {
  show('gallery');
  document.title = `${say('gallery.title')} – Bilik docgen`;
  put(main.querySelector('.gallery'), ...templates.map(template => {
    const picture = element('img', undefined, { alt: '' });
    const link = element('a', undefined, { href: `#/${template.id}/${language}` });
    link.append(
      put(element('span', undefined, { className: 'sheet' }), picture),
      element('strong', template.title[language]),
      element('small', `${template.id} · ${say('version', template.version)}`));
    whenSeen(link, () => { loading = loading.then(() => load(picture, `templates/${template.id}/preview?lang=${language}`)); });
    return put(element('li'), link);
  }));
}

function whenSeen(node, act) {
  const watch = new IntersectionObserver(seen => {
    if (seen.some(entry => entry.isIntersecting)) {
      watch.disconnect();
      act();
    }
  }, { rootMargin: '200px' });
  watch.observe(node);
}

/** One picture after the other, from the top: the service makes a picture when it is first asked for. */
let loading = Promise.resolve();

async function load(picture, path, tries = 5) {
  try {
    const answer = await call(path);
    if (answer.status === 429 && tries > 0) {
      await new Promise(later => { setTimeout(later, PAUSE * 2); });
      await load(picture, path, tries - 1);
    } else if (answer.ok) {
      picture.src = URL.createObjectURL(await answer.blob());
      picture.addEventListener('load', () => URL.revokeObjectURL(picture.src), { once: true });
    }
  } catch (fault) {
    if (fault.name !== 'AbortError') throw fault;
  }
}

// --- one template -------------------------------------------------------------------------------------------------------------------

async function workbench(template, tag, typed) {
  const [sample, schema] = await Promise.all(
    [json(`templates/${template.id}/sample?lang=${tag}`), json(`templates/${template.id}/schema`)]);
  show('workbench');
  document.title = `${template.title[language]} – Bilik docgen`;
  main.querySelector('h1').textContent = template.title[language];
  main.querySelector('.about').textContent = `${template.id} · ${say('version', template.version)}`;
  put(main.querySelector('.choice'), ...template.languages.map(one => {
    const link = element('a', LANGUAGES[one], { href: `#/${template.id}/${one}`, lang: one });
    if (one === tag) link.setAttribute('aria-current', 'true');
    return link;
  }));
  const area = $('json');
  const restore = () => { area.value = JSON.stringify(sample, null, 2); };
  if (typed === undefined) restore(); else area.value = typed;
  describe(schema);
  tabs();
  const bench = new Bench(template, tag, area);
  area.addEventListener('input', () => bench.soon());
  $('draft').addEventListener('change', () => bench.now());
  $('sample').addEventListener('click', () => { restore(); bench.now(); });
  $('curl').addEventListener('click', () => bench.copy());
  $('download').addEventListener('click', () => bench.download());
  $('tab-pdf').addEventListener('click', () => bench.now());
  $('schema').href = URL.createObjectURL(new Blob([JSON.stringify(schema, null, 2)], { type: 'application/schema+json' }));
  $('schema').download = `${template.id}.schema.json`;
  await bench.now();
}

function tabs() {
  main.querySelectorAll('[role=tablist]').forEach(list => {
    const all = [...list.querySelectorAll('[role=tab]')];
    const choose = chosen => all.forEach(tab => {
      tab.setAttribute('aria-selected', tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      $(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
    });
    all.forEach((tab, at) => {
      tab.addEventListener('click', () => choose(tab));
      tab.addEventListener('keydown', event => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) {
          const next = all[(at + step + all.length) % all.length];
          choose(next);
          next.focus();
        }
      });
    });
  });
}

/** Keeps the finished document beside the data that are being typed. */
class Bench {
  #template;
  #tag;
  #area;
  #timer = 0;
  #page = 1;
  #running = new AbortController();

  constructor(template, tag, area) {
    this.#template = template;
    this.#tag = tag;
    this.#area = area;
  }

  soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), PAUSE);
  }

  async now() {
    clearTimeout(this.#timer);
    this.#running.abort();
    this.#running = new AbortController();
    const signal = AbortSignal.any([this.#running.signal, leaving.signal]);
    const broken = this.#broken();
    if (broken) return this.#tell([{ path: '', code: 'json-malformed', message: say('json.broken', broken) }]);
    $('problems').className = 'soft';
    put($('problems'), element('p', say('working')));
    try {
      const answer = await this.#make($('panel-pdf').hidden ? 'image/png' : 'application/pdf', signal);
      if (answer.ok) await this.#shown(answer);
      else if (answer.status === 429 || answer.status === 503) this.#notice(say('busy'));
      else this.#tell((await answer.json()).violations ?? []);
    } catch (fault) {
      if (fault.name !== 'AbortError') this.#notice(say('failed', fault.message));
    }
  }

  async #shown(answer) {
    const type = answer.headers.get('Content-Type');
    const address = URL.createObjectURL(await answer.blob());
    if (type.startsWith('image/')) {
      const pages = Number(answer.headers.get('Bilik-Page-Count'));
      const picture = $('picture');
      URL.revokeObjectURL(picture.src);
      picture.src = address;
      picture.alt = say('picture.alt', this.#page);
      this.#turn(pages);
    } else {
      $('pdf').src = address;
      put($('pages'));
    }
    this.#stale(false);
    $('problems').className = 'fine';
    put($('problems'), element('p', say('fine')));
  }

  /** What is seen is not what the data say now. */
  #stale(is) {
    main.querySelector('.paper').classList.toggle('stale', is);
  }

  #turn(pages) {
    if (!(pages > 1)) return put($('pages'));
    const step = (by, word, sign) => {
      const button = element('button', sign, { type: 'button', disabled: this.#page + by < 1 || this.#page + by > pages });
      button.setAttribute('aria-label', say(word));
      button.addEventListener('click', () => { this.#page += by; this.now(); });
      return button;
    };
    return put($('pages'), step(-1, 'page.previous', '‹'), element('span', say('page.of', this.#page, pages)), step(1, 'page.next', '›'));
  }

  #broken() {
    try {
      JSON.parse(this.#area.value);
      return '';
    } catch (fault) {
      return fault.message;
    }
  }

  #make(accept, signal) {
    const draft = $('draft').checked && accept === 'application/pdf' ? '&draft=true' : '';
    const page = accept === 'image/png' ? `&page=${this.#page}` : '';
    return call(`documents/${this.#template.id}?lang=${this.#tag}${draft}${page}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: `${accept}, application/problem+json` },
      body: this.#area.value,
      signal,
    });
  }

  #tell(violations) {
    if (this.#page > 1 && violations.some(one => one.code === 'page-unknown')) {
      this.#page = 1;
      return this.now();
    }
    this.#stale(true);
    $('problems').className = 'problem';
    const list = put(element('ul'), ...violations.map(one => {
      const item = element('li');
      const place = locate(this.#area.value, one.path);
      const link = element('button', one.path || say('whole'), { type: 'button', className: 'place' });
      link.addEventListener('click', () => this.#select(place));
      item.append(link, ' ', element('span', one.message), ' ', element('code', one.code));
      return item;
    }));
    return put($('problems'), element('p', say('refused')), list);
  }

  #select({ start, end }) {
    $('tab-data').click();
    this.#area.focus();
    this.#area.setSelectionRange(start, end);
    const line = this.#area.value.slice(0, start).split('\n').length;
    this.#area.scrollTop = (line - 5) * parseFloat(getComputedStyle(this.#area).lineHeight);
  }

  #notice(text) {
    $('problems').className = 'problem';
    put($('problems'), element('p', text));
  }

  async copy() {
    const command = this.#command();
    try {
      await navigator.clipboard.writeText(command);
      $('notice').textContent = say('curl.copied');
    } catch {
      $('notice').textContent = say('curl.manual');
      $('problems').append(element('pre', command));
    }
  }

  /** The whole call as a command for a shell; the key stays a variable, so that it lands in no history. */
  #command() {
    const address = new URL(`${api}documents/${this.#template.id}?lang=${this.#tag}`, location.href.split('#')[0]);
    return `curl --fail-with-body -o ${this.#template.id}.pdf \\
  -H "Authorization: Bearer $DOCGEN_KEY" -H 'Content-Type: application/json' \\
  '${address}' --data-binary @- <<'JSON'
${this.#area.value}
JSON
`;
  }

  async download() {
    const answer = await this.#make('application/pdf', leaving.signal);
    if (!answer.ok) return this.#tell((await answer.json()).violations ?? []);
    const name = answer.headers.get('Content-Disposition').match(/filename\*=UTF-8''([^;]+)/);
    const link = element('a', undefined, {
      href: URL.createObjectURL(await answer.blob()),
      download: name ? decodeURIComponent(name[1]) : `${this.#template.id}.pdf`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    return undefined;
  }
}

// --- the schema for people ----------------------------------------------------------------------------------------------------------

function describe(schema) {
  const rows = [];
  walk(schema, schema, '', rows);
  put($('fields'), ...rows);
}

function walk(schema, node, path, rows) {
  const required = new Set(node.required ?? []);
  for (const [name, value] of Object.entries(node.properties ?? {})) {
    const field = resolved(schema, value);
    const place = path ? `${path}.${name}` : name;
    const row = element('tr');
    const named = element('th', undefined, { scope: 'row' });
    named.append(element('code', place));
    if (required.has(name)) named.append(' ', element('em', say('required')));
    row.append(named, element('td', kind(field)), element('td', value.description ?? field.description ?? ''));
    rows.push(row);
    if (field.properties) walk(schema, field, place, rows);
    if (field.items) walk(schema, resolved(schema, field.items), `${place}[]`, rows);
  }
}

function resolved(schema, node) {
  return node.$ref?.startsWith('#/$defs/') ? { ...schema.$defs[node.$ref.slice('#/$defs/'.length)], ...node } : node;
}

function kind(field) {
  if (field.enum) return field.enum.join(' | ');
  const parts = [field.format ?? [field.type].flat().join(' | ')];
  if (field.maxLength && !field.format) parts.push(say('up.to.letters', field.maxLength));
  if (field.maxItems) parts.push(say('up.to.rows', field.maxItems));
  if (field.minimum !== undefined || field.maximum !== undefined) parts.push(`${field.minimum ?? ''} … ${field.maximum ?? ''}`);
  return parts.join(', ');
}

// --- letters ------------------------------------------------------------------------------------------------------------------------

async function letters() {
  show('letters');
  document.title = `${say('letters.title')} – Bilik docgen`;
  const faces = await json(`fonts?letters=${encodeURIComponent(LETTERS)}`);
  put(main.querySelector('.faces'), ...await Promise.all(faces.map(async face => {
    const font = new FontFace(`docgen ${face.id}`, await (await call(`fonts/${face.id}`)).arrayBuffer());
    document.fonts.add(await font.load());
    const sheet = element('section', undefined, { className: 'card' });
    const sample = element('p', LETTERS.replace('ә', '\nә'), { className: 'letters', lang: 'kk' });
    sample.style.fontFamily = `"docgen ${face.id}"`;
    const verdict = face.missing ? say('letters.missing', face.missing) : say('letters.all');
    sheet.append(
      element('h2', `${face.family}, ${say('weight.' + face.weight)}, ${say('style.' + face.style)}`),
      sample,
      element('p', verdict, { className: face.missing ? 'problem' : 'fine' }));
    return sheet;
  })));
}

await speak(language);
await route();
