// The messages of the chat: draws them, and at each snapshot patches only what has changed.
// Knows nothing of the server: what a person does leaves through the three functions given at the start.

const GROUP_SECONDS = 600;
const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** An element with its properties (or attributes, where there is no such property) and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** One of the drawings in page.html, by name. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** Formats in one zone; a zone that the browser does not know is shown as UTC. */
export function formatIn(zone, options) {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  }
}

export class Messages {
  #days; #say; #press; #look;
  #drawn = new Map(); // message_id -> { node, slots, keys }
  #sections = new Map(); // "2026-11-23" -> { section, label }
  #snapshot = null;

  constructor(days, { say, press, look }) {
    this.#days = days;
    this.#say = say;
    this.#press = press;
    this.#look = look;
    addEventListener("resize", () => this.#measureQuotes());
  }

  /** Draws the snapshot; returns the messages that were not there before. */
  show(snapshot) {
    const focused = this.#days.contains(document.activeElement) ? document.activeElement : null;
    const focusedMessage = focused?.closest(".message");
    const fresh = snapshot.messages.filter((message) => !this.#drawn.has(message.message_id));
    const zone = snapshot.clock.zone;
    const hour = formatIn(zone, { hour: "2-digit", minute: "2-digit" });
    const day = formatIn(zone, { year: "numeric", month: "2-digit", day: "2-digit" });
    const dayOf = (seconds) => day.format(seconds * 1000).split("/").reverse().join("-");

    const places = new Map();
    const { messages } = snapshot;
    messages.forEach((message, index) => {
      const name = dayOf(message.date);
      if (!places.has(name)) places.set(name, []);
      const joins = (one, other) => one && other && one.from === other.from
        && dayOf(one.date) === dayOf(other.date) && other.date - one.date < GROUP_SECONDS;
      const node = this.#patch(message, hour.format(message.date * 1000), snapshot);
      node.classList.toggle("joined", Boolean(joins(messages[index - 1], message)));
      node.classList.toggle("tailed", !joins(message, messages[index + 1]));
      places.get(name).push(node);
    });
    this.#remove(snapshot);
    this.#place(places, snapshot.clock.local.slice(0, 10));
    this.#measureQuotes();
    this.floatDays();
    if (this.#snapshot && this.#changed(snapshot)) this.settle();
    // What had the focus may be gone from a changed message: the message then keeps the place in the tab order.
    if (focused && !focused.isConnected && document.activeElement === document.body) focusedMessage.focus({ preventScroll: true });
    this.#snapshot = snapshot;
    return fresh;
  }

  /** Stops every spinner: the press was answered, or could not be sent. */
  settle() {
    for (const button of this.#days.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
  }

  /** Marks the day labels that float over messages, so that they may fade while nothing moves. */
  floatDays() {
    for (const { section, label } of this.#sections.values()) {
      const sunk = label.parentElement.getBoundingClientRect().top - section.getBoundingClientRect().top;
      label.parentElement.classList.toggle("floating", sunk > 12);
    }
  }

  #changed(snapshot) {
    return snapshot.notice?.number !== this.#snapshot.notice?.number
      || JSON.stringify(snapshot.messages) !== JSON.stringify(this.#snapshot.messages);
  }

  #patch(message, time, { cities, bot, person }) {
    const drawn = this.#drawn.get(message.message_id) ?? this.#draw(message, message.from === "bot" ? bot : person);
    const { node, slots } = drawn;
    const patch = (name, content, draw) => {
      const key = JSON.stringify(content);
      if (drawn.keys[name] === key) return;
      drawn.keys[name] = key;
      slots[name].replaceChildren(...draw());
    };
    const { photo, animation, voice, document: file, location: place, html, keyboard } = message;
    patch("picture", [photo, animation], () => [photo && this.#picture(photo), animation && moving(animation)].filter(Boolean));
    patch("place", place, () => place ? [placeCard(place, cities)] : []);
    patch("file", [file, voice], () => [file && fileCard(file), voice && make("audio", { src: voice, controls: true, preload: "metadata" })].filter(Boolean));
    patch("body", [html, time, message.edit_date, message.reaction], () => this.#body(message, time));
    keepingFocus(slots.keyboard, node, () => patch("keyboard", keyboard, () => (keyboard ?? []).map((row) => this.#row(message, row))));
    node.classList.toggle("pictured", Boolean(photo));
    node.classList.toggle("animated", Boolean(animation));
    node.classList.toggle("bare", Boolean(photo || animation || place) && !html);
    return node;
  }

  #draw(message, sender) {
    const slots = {};
    for (const name of ["picture", "place", "file", "body", "keyboard"]) slots[name] = make("div", { className: name });
    const { keyboard, ...inside } = slots;
    const node = make("article", { className: "message", tabIndex: -1, "data-testid": "message", "data-from": message.from,
      "data-id": message.message_id, "aria-label": sender.first_name },
    make("div", { className: "bubble" }, ...Object.values(inside)), keyboard);
    if (this.#snapshot) node.classList.add("fresh");
    const drawn = { node, slots, keys: {} };
    this.#drawn.set(message.message_id, drawn);
    return drawn;
  }

  #remove({ messages }) {
    const kept = new Set(messages.map((message) => message.message_id));
    for (const [id, { node }] of this.#drawn) {
      if (kept.has(id)) continue;
      node.remove();
      this.#drawn.delete(id);
    }
  }

  #place(places, today) {
    for (const [name, { section }] of this.#sections) {
      if (places.has(name)) continue;
      section.remove();
      this.#sections.delete(name);
    }
    let position = 0;
    for (const [name, nodes] of places) {
      if (!this.#sections.has(name)) {
        const label = make("span");
        this.#sections.set(name, { label, section: make("section", { className: "day" }, make("h2", {}, label)) });
      }
      const { section, label } = this.#sections.get(name);
      const words = dayName(name, today);
      if (label.textContent !== words) label.textContent = words;
      settleAt(this.#days, section, position++);
      nodes.forEach((node, index) => settleAt(section, node, index + 1));
    }
  }

  #picture(url) {
    const picture = make("img", { src: url, alt: "Picture" });
    return make("button", { type: "button", "aria-label": "Open the picture", onclick: () => this.#look(url) }, picture);
  }

  #body({ html, from, edit_date, reaction }, time) {
    const body = document.createElement("template");
    body.innerHTML = html ?? "";
    for (const link of body.content.querySelectorAll("a")) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
    for (const spoiler of body.content.querySelectorAll("tg-spoiler")) hide(spoiler);
    for (const block of body.content.querySelectorAll("blockquote, pre")) {
      // Telegram counts the line break after a block as part of it.
      if (block.nextSibling?.nodeType === Node.TEXT_NODE) block.nextSibling.data = block.nextSibling.data.replace(/^\n/, "");
    }
    for (const quote of body.content.querySelectorAll("blockquote[expandable]")) fold(quote);
    linkWords(body.content, this.#say);
    const words = make("span", { className: "words" }, body.content);
    const meta = make("span", { className: "meta" }, reaction ? make("span", { className: "reaction", ariaLabel: `Marked ${reaction}` }, reaction) : "", edit_date ? "edited " : "", time, from === "person" ? icon("read") : null);
    return html ? [words, meta] : [meta];
  }

  #row(message, row) {
    return make("div", { className: "keyrow" }, ...row.map((button) => {
      if (button.url) {
        return make("a", { href: button.url, target: "_blank", rel: "noopener noreferrer", "data-testid": "button" }, button.text, icon("out"));
      }
      const key = make("button", { type: "button", className: button.style ?? "", "data-testid": "button", "data-data": button.callback_data }, button.text);
      key.onclick = () => {
        key.setAttribute("aria-busy", "true");
        this.#press(message.message_id, button.callback_data);
      };
      return key;
    }));
  }

  #measureQuotes() {
    for (const quote of this.#days.querySelectorAll("blockquote[expandable]:not(.open)")) {
      const inner = quote.firstElementChild;
      quote.classList.toggle("long", inner.scrollHeight > inner.clientHeight + 2);
    }
  }
}

/**
 * Redraws a keyboard; if the focus was on one of its buttons, it goes to the same button, or the one in its place.
 * Without any, the message takes it, and so keeps the person's place in the tab order.
 */
function keepingFocus(keyboard, message, redraw) {
  const buttons = () => [...keyboard.querySelectorAll("a, button")];
  const held = document.activeElement;
  const index = buttons().indexOf(held);
  redraw();
  if (index < 0 || held.isConnected) return;
  const same = buttons().find((button) => button.dataset.data === held.dataset.data) ?? buttons()[index] ?? message;
  same.focus({ preventScroll: true });
}

function settleAt(parent, node, index) {
  if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
}

function dayName(name, today) {
  const date = new Date(`${name}T00:00Z`);
  const ago = (new Date(`${today}T00:00Z`) - date) / 86_400_000;
  if (ago === 0) return "Today";
  if (ago === 1) return "Yesterday";
  const year = name.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" };
  return formatIn("UTC", { weekday: "long", day: "numeric", month: "long", ...year }).format(date);
}

/** An animation plays by itself unless the person asked for calm; a press stops and starts it. */
function moving(url) {
  const image = make("img", { src: url, alt: "Animation" });
  const still = make("canvas", { hidden: true });
  const badge = make("span", { className: "badge", textContent: "GIF" });
  const toggle = make("button", { type: "button" }, image, still, badge);
  let video = null;
  const pause = (paused) => {
    toggle.dataset.paused = paused;
    toggle.ariaLabel = paused ? "Play the GIF" : "Stop the GIF";
    if (video) {
      if (paused) video.pause();
      else video.play().catch(() => pause(true)); // the browser would not play it unasked, or not at all
      return;
    }
    image.hidden = paused;
    still.hidden = !paused;
    if (!paused) return;
    Object.assign(still, { width: image.naturalWidth, height: image.naturalHeight });
    still.getContext("2d").drawImage(image, 0, 0);
  };
  toggle.onclick = () => pause(toggle.dataset.paused !== "true");
  image.onload = () => pause(calm.matches);
  // Telegram's animations are either GIF or silent MP4, and an address need not tell which.
  image.onerror = () => {
    video = make("video", { src: url, muted: true, loop: true, playsInline: true });
    image.replaceWith(video);
    pause(calm.matches);
  };
  return toggle;
}

function placeCard({ latitude, longitude }, cities) {
  const near = cities.find((city) => Math.hypot(city.latitude - latitude, city.longitude - longitude) < 0.2);
  const figures = `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`;
  return make("div", { className: "map" }, icon("pin"),
    make("span", {}, make("b", { textContent: near?.name ?? "Location" }), make("small", { textContent: figures })));
}

function fileCard({ file_name, size, url }) {
  return make("a", { href: url, download: file_name, "aria-label": `Download ${file_name}, ${weight(size)}` },
    make("span", { className: "disc" }, icon("save")),
    make("span", {}, make("b", { textContent: file_name }), make("small", { textContent: weight(size) })));
}

function weight(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function hide(spoiler) {
  const reveal = () => {
    spoiler.className = "open";
    for (const name of ["role", "tabindex", "aria-label"]) spoiler.removeAttribute(name);
  };
  Object.assign(spoiler, { role: "button", tabIndex: 0, ariaLabel: "Hidden words, press to show" });
  spoiler.onclick = reveal;
  spoiler.onkeydown = (pressed) => {
    if (pressed.key !== "Enter" && pressed.key !== " ") return;
    pressed.preventDefault();
    reveal();
  };
}

function fold(quote) {
  const more = make("button", { type: "button", className: "more", ariaLabel: "Show the whole quote", ariaExpanded: "false" }, icon("down"));
  more.onclick = () => {
    const open = quote.classList.toggle("open");
    more.ariaExpanded = String(open);
    more.ariaLabel = open ? "Show less of the quote" : "Show the whole quote";
  };
  quote.replaceChildren(make("span", { className: "folded" }, ...quote.childNodes), more);
}

/** As in Telegram, a /command in a text says itself when pressed, and a web address is a link. */
function linkWords(content, say) {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentElement?.closest("a, code, pre, button, tg-spoiler")) continue;
    const pieces = text.data.split(/((?<![\w/.<>])\/[a-z][a-z0-9_]{0,31}\b(?![/<>])|https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/i);
    if (pieces.length === 1) continue;
    text.replaceWith(...pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      if (piece[0] === "/") return make("button", { type: "button", className: "command", textContent: piece, onclick: () => say(piece) });
      return make("a", { href: piece, target: "_blank", rel: "noopener noreferrer", textContent: piece });
    }));
  }
}
