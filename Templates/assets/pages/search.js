// SPDX-License-Identifier: Apache-2.0
// The page of the search: suggestions while somebody types (the combobox pattern of the ARIA Authoring Practices),
// and all results when the query is sent. The page is whole without it.
import { Index } from "./search/index.js";
import { marked } from "./search/keys.js";
import { search } from "./search/ranking.js";

const SUGGESTIONS = 8;
const RESULTS = 30;

const [form, input, status, results, list, more, failed, all] =
  ["search", "q", "status", "results", "found", "more", "failed", "all"].map(id => document.getElementById(id));
const language = document.documentElement.lang;
const addresses = form.dataset.words.split(" ");
const indexes = [];
let cards, strings, languages, loading, sent;

// What is needed is asked for when somebody is about to search: first the page's language, then the others.

async function get(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.json();
}

const load = () => loading ??= Promise.all([form.dataset.cards, addresses[0]].map(get)).then(([own, words]) => {
  ({ cards, strings, languages } = own);
  add(words);
  addresses.slice(1).forEach(address => get(address).then(add, fail));
}, fail);

function add(words) {
  indexes.push(new Index(words));
  if (!box.hidden) active() ?? suggest();
  else if (sent !== undefined) show();
}

/** What is found, as far as the page knows it: the files may be of different days. */
const find = () => search(indexes, input.value, language).filter(match => cards[match.document]);

const address = match => `../${match.document}`;

function fail(error) {
  failed.hidden = false;
  throw error;
}

// How a match is shown.

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function element(name, attributes, ...children) {
  const made = set(document.createElement(name), attributes);
  made.append(...children);
  return made;
}

const tag = (text, attributes) => element("span", { class: "tag", ...attributes }, text);

/** A text in which the words of the match are marked. */
function text(string, { words }) {
  const isFound = word => words.some(asked => indexes[0].fits(word, asked));
  return marked(string, isFound).map(([piece, isFound]) => (isFound ? element("mark", {}, piece) : piece));
}

/** The language in which a match was found, unless it is the page's. */
const foreign = match => (match.language === language ? "" : tag(languages[match.language], { lang: match.language }));

function result(match) {
  const [label, title, summary] = cards[match.document];
  return element("li", {},
    element("p", {}, element("a", { href: address(match) }, ...text(title, match)), " ", tag(label)),
    element("p", { class: "about" }, ...text(summary, match)),
    element("p", { class: "where" }, tag(strings.fields[match.field]), foreign(match)));
}

function option(match, number) {
  const [label, title] = cards[match.document];
  return element("li", { id: `option-${number}`, role: "option", "data-href": address(match) },
    element("span", {}, ...text(title, match)), " ", tag(label), " ", foreign(match));
}

function told(found) {
  const form = strings.count[new Intl.PluralRules(language).select(found.length)];
  return (found[0]?.missing ? `${strings.some} ` : "") + form.replace("{count}", found.length);
}

// All results.

async function show() {
  open(false);
  const query = (sent = input.value.trim());
  history.replaceState(null, "", `?q=${encodeURIComponent(query)}`);
  await load();
  const found = find();
  list.replaceChildren();
  more.onclick = () => extend(found);
  extend(found);
  results.hidden = !found.length;
  set(results, { "aria-busy": indexes.length < addresses.length });
  all.hidden = found.length > 0;
  status.textContent = found.length ? told(found) : query && strings.none;
}

function extend(found) {
  const start = list.children.length;
  list.append(...found.slice(start, start + RESULTS).map(result));
  more.hidden = list.children.length >= found.length;
  if (start) list.children[start].querySelector("a").focus();
}

// Suggestions.

const box = element("ul", { id: "suggestions", role: "listbox", hidden: "" });
const active = () => box.querySelector("[aria-selected=true]");

function suggest() {
  const found = find();
  set(box, { "aria-label": strings.suggestions }).replaceChildren(...found.slice(0, SUGGESTIONS).map(option));
  open(found.length > 0);
  status.textContent = found.length ? told(found) : "";
}

function open(isOpen) {
  box.hidden = !isOpen;
  set(input, { "aria-expanded": isOpen });
  choose(null);
}

function choose(chosen) {
  for (const option of box.children) set(option, { "aria-selected": option === chosen });
  set(input, { "aria-activedescendant": chosen?.id ?? "" });
  chosen?.scrollIntoView({ block: "nearest" });
}

/** Goes through the options and, between the last and the first, the field itself. Who leaves the field may have been
    quicker than the suggestions. */
function step(by) {
  active() ?? suggest();
  const stops = [null, ...box.children];
  choose(stops.at((stops.indexOf(active()) + by) % stops.length));
}

const go = option => (location.href = option.dataset.href);

/** Suggests what fits what was typed, unless it was sent or one was chosen meanwhile. */
const follow = () => input.value.trim() !== sent && (active() ?? suggest());

const keys = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  Escape: () => (box.hidden ? (input.value = "") : open(false)),
  Enter: () => (active() ? go(active()) : form.requestSubmit()),
};

set(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": box.id });
input.after(box);
input.addEventListener("focus", load);
input.addEventListener("blur", () => open(false));
input.addEventListener("input", () => {
  choose(null);
  load().then(() => requestAnimationFrame(follow));
});
input.addEventListener("keydown", event => {
  // While letters are composed, keys belong to the input method.
  if (event.isComposing || !indexes.length || !keys[event.key]) return;
  keys[event.key]();
  event.preventDefault();
});
// The field keeps the focus.
box.addEventListener("mousedown", event => event.preventDefault());
box.addEventListener("click", event => go(event.target.closest("[role=option]")));
form.addEventListener("submit", event => {
  event.preventDefault();
  show();
});

input.value = new URLSearchParams(location.search).get("q") ?? "";
if (input.value) show();
