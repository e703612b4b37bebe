// The sandbox's chat page: follows the chat's stream, shows each snapshot, and posts what the person does.
// How a message looks is messages.js's, writing one is composer.js's; the bot is known only by its snapshots.

import { Composer } from "/composer.js";
import { Messages, formatIn, icon, make } from "/messages.js";

const $ = (id) => document.getElementById(id);
const asked = new URLSearchParams(location.search);
const person = Number(asked.get("person")) || 1;
let joinsWith = asked.get("language"); // what the person's Telegram is to speak, until they choose something else
const log = $("log");
const messages = new Messages($("days"), { say, press, look });
const composer = new Composer({ say, climb: focusLastButton });
const LANGUAGES = ["en", "ar", "de", "es", "fa", "fr", "hi", "id", "it", "ja", "nl", "pl", "pt-br", "ru", "tr", "uk"];
const touch = matchMedia("(hover: none)").matches;
const framed = window.parent !== window;

const seen = new Map(); // part of the snapshot -> what it last was, as JSON
let shown = null; // the latest snapshot
let stuck = true; // the end of the chat is in view, and stays so
let lastTop = 0; // where the messages were scrolled to before
let lastHeight = 0; // and how high they were
let unread = 0;
let keysClosed = false; // the reply keyboard was used up or put away
let earlierPosts = Promise.resolve();
let toastEnds = 0;
let scrollEnds = 0;

const pair = asked.get("people")?.split(",").map(Number).filter(Boolean) ?? [];
if (pair.length) showSideBySide(pair);
else openChat();

function openChat() {
  listenToPerson();
  listenToStream(500);
  if (!touch && !framed) composer.focus();
}

function showSideBySide(people) {
  document.title = "Limber sandbox, side by side";
  document.body.className = "pair";
  const chats = people.map((id) => make("iframe", { src: `/?person=${id}`, title: `Chat of person ${id}` }));
  document.body.replaceChildren(make("main", { tabIndex: 0 }, make("h1", { textContent: "Side by side" }), ...chats));
}

// ---- the stream and the posts

/** EventSource gives up at an HTTP error, so every loss is followed by a new stream, after `wait` ms. */
function listenToStream(wait) {
  const stream = new EventSource(`/api/stream?${whose()}`);
  stream.onmessage = (line) => {
    wait = 500;
    show(JSON.parse(line.data));
    setState("bot");
  };
  stream.onerror = () => {
    stream.close();
    setState(shown ? "connection lost…" : "connecting…");
    if (!shown) tellWhyNothingCame();
    setTimeout(() => listenToStream(Math.min(wait * 2, 8000)), wait);
  };
}

function whose() {
  return new URLSearchParams(joinsWith === null ? { person } : { person, language: joinsWith });
}

async function tellWhyNothingCame() {
  try {
    const answer = await fetch(`/api/chat?${whose()}`);
    if (!answer.ok) toast(await answer.text());
  } catch {
    // The state line already says that nobody answers.
  }
}

function setState(words) {
  if ($("state").textContent !== words) $("state").textContent = words;
  $("state").classList.toggle("lost", words !== "bot");
}

/** Posts in the order of the person's acts; returns whether the server took it, and says why if not. */
function post(path, body) {
  const answer = earlierPosts.then(async () => {
    try {
      const response = await fetch(`/api/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ person, ...body }),
      });
      if (response.ok) return true;
      toast((await response.text()) || "That did not work.");
    } catch {
      toast("The sandbox does not answer.");
    }
    return false;
  });
  earlierPosts = answer;
  return answer;
}

function say(words) {
  stuck = true;
  return post("say", { text: words });
}

/** Whoever presses a button waits for what becomes of it: under the last message that is the end of the chat. */
async function press(message_id, callback_data) {
  stuck ||= message_id === shown.messages.at(-1)?.message_id;
  if (!(await post("press", { message_id, callback_data }))) messages.settle();
}

// ---- showing a snapshot

/** Whether this part of the snapshot differs from what it was: what has not changed is not drawn again. */
function changed(part, content) {
  const key = JSON.stringify(content);
  if (seen.get(part) === key) return false;
  seen.set(part, key);
  return true;
}

function show(snapshot) {
  const first = shown === null;
  shown = snapshot;
  const fresh = messages.show(snapshot);
  if (changed("bot", snapshot.bot)) showBot(snapshot.bot);
  if (changed("people", [snapshot.person, snapshot.people])) showPeople(snapshot);
  if (changed("clock", snapshot.clock)) showClock(snapshot.clock);
  if (changed("keys", snapshot.reply_keyboard)) {
    keysClosed = false;
    showKeys();
  }
  showWays();
  if (changed("notice", snapshot.notice?.number) && !first && snapshot.notice?.text) showNotice(snapshot.notice);
  if (!stuck || document.hidden) unread += first ? 0 : fresh.filter((message) => message.from === "bot").length;
  showUnread();
  stickToEnd();
  // Only what arrives from now on is read aloud.
  if (first) setTimeout(() => log.setAttribute("aria-live", "polite"), 1000);
}

function showBot(bot) {
  $("name").textContent = bot.first_name;
  $("about-name").textContent = bot.first_name;
  $("about-username").textContent = `@${bot.username}`;
  $("about-words").textContent = bot.short_description || bot.description;
  $("description").textContent = bot.description;
}

function showPeople({ person: self, people, bot }) {
  $("who").replaceChildren(face(self), make("span", { className: "wide", textContent: self.first_name }), icon("down"));
  $("who").hidden = false;
  $("who").title = `Chatting as ${self.first_name}`;
  $("people-list").replaceChildren(...people.map((one) => {
    const row = make("a", { className: "row", href: `/?person=${one.id}` }, face(one), make("span", { textContent: one.first_name }));
    if (one.id === self.id) {
      row.setAttribute("aria-current", "page");
      row.append(icon("tick"));
    }
    return row;
  }));
  $("new-link").href = `/?person=${Math.max(...people.map((one) => one.id)) + 1}`;
  showLanguages(self.language_code);
  const other = people.find((one) => one.id !== self.id);
  $("pair-link").hidden = !other;
  $("pair-link").href = framed ? `/?person=${self.id}` : `/?people=${self.id},${other?.id}`;
  $("pair-label").textContent = framed ? "Only this chat" : `Side by side with ${other?.first_name}`;
}

/** The languages that a person's Telegram may speak, each in its own words, and whichever it speaks now. */
function showLanguages(spoken) {
  const codes = [...new Set([...LANGUAGES, spoken].filter(Boolean))];
  $("language").replaceChildren(...codes.map((code) => make("option", { value: code, textContent: ownName(code), lang: code })));
  $("language").value = spoken ?? "";
}

function ownName(code) {
  try {
    return new Intl.DisplayNames([code], { type: "language" }).of(code);
  } catch {
    return code;
  }
}

function face({ id, first_name }) {
  return make("span", { className: `initial tint-${id % 6}`, textContent: [...first_name][0] ?? "?", "aria-hidden": "true" });
}

function showClock({ local, zone, next_reminder }) {
  const now = new Date(`${local}Z`);
  const slash = zone.lastIndexOf("/") + 1;
  const place = zone.slice(slash).replaceAll("_", " ");
  $("clock").dateTime = local;
  $("clock").title = zone;
  $("hour").textContent = local.slice(11, 16);
  $("date").textContent = formatIn("UTC", { weekday: "short", day: "numeric", month: "short" }).format(now);
  $("year").textContent = ` ${local.slice(0, 4)}`;
  $("region").textContent = zone.slice(0, slash);
  $("place").textContent = place;
  $("skip").disabled = !next_reminder;
  $("due").textContent = next_reminder ? dueWords(next_reminder, local) : "";
  $("skip").title = next_reminder ? "" : "No reminder is due";
}

/** "15:00" for today, "Tue 09:00" within six days, "1 Dec 09:00" beyond. */
function dueWords(due, local) {
  const date = new Date(`${due.slice(0, 10)}T00:00Z`);
  const days = (date - new Date(`${local.slice(0, 10)}T00:00Z`)) / 86_400_000;
  const day = days < 7 ? { weekday: "short" } : { day: "numeric", month: "short" };
  const words = days === 0 ? "" : `${formatIn("UTC", day).format(date)} `;
  return words + due.slice(11, 16);
}

/** Which ways to answer the person has now: the start button, the composer, the reply keyboard. */
function showWays() {
  const { blocked, messages: said, bot, reply_keyboard } = shown;
  $("welcome").hidden = said.length > 0;
  $("start").hidden = said.length > 0 || blocked;
  $("composer").hidden = blocked;
  $("restart").hidden = !blocked;
  $("keys").hidden = blocked || !reply_keyboard || keysClosed;
  $("keys-button").hidden = !reply_keyboard;
  $("keys-button").ariaExpanded = String(!$("keys").hidden);
  $("block-label").textContent = `${blocked ? "Restart" : "Block"} ${bot.first_name}`;
  composer.offer(blocked ? [] : bot.commands, (!$("keys").hidden && reply_keyboard.placeholder) || "Message");
}

function showKeys() {
  const keyboard = shown.reply_keyboard;
  const held = $("keys").contains(document.activeElement);
  $("keys").replaceChildren(...(keyboard?.rows ?? []).map((row) => make("div", { className: "keyrow" }, ...row.map((button) => {
    const key = make("button", { type: "button", textContent: button.text, "data-testid": "reply-button" });
    key.onclick = () => (button.request_location ? askForCity() : answer(button.text));
    return key;
  }))));
  if (held) log.focus({ preventScroll: true });
}

function answer(words) {
  closeOneTimeKeys();
  say(words);
}

function closeOneTimeKeys() {
  if (!shown.reply_keyboard?.one_time) return;
  const held = $("keys").contains(document.activeElement);
  keysClosed = true;
  showWays();
  if (held && !touch) composer.focus();
}

function showNotice({ text: words, alert }) {
  if (!alert) return toast(words, "notice");
  $("alert-words").textContent = words;
  if (!$("alert").open) $("alert").showModal();
}

function toast(words, testid = "trouble") {
  clearTimeout(toastEnds);
  $("toast").replaceChildren(make("p", { textContent: words, dir: "auto", "data-testid": testid }));
  toastEnds = setTimeout(() => $("toast").replaceChildren(), 3000 + words.length * 50);
}

function look(url) {
  $("look-image").src = url;
  $("look").showModal();
}

// ---- keeping the end in view

function stickToEnd() {
  if (stuck) log.scrollTop = log.scrollHeight;
}

/**
 * Only a person who moves upwards leaves the end. A picture that loads also puts the end out of view, and one that makes room for
 * another also moves the chat upwards; then the chat's height is not what it was.
 */
function scrolled() {
  const ended = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
  const grewOrShrank = log.scrollHeight !== lastHeight;
  stuck = ended || (stuck && (grewOrShrank || log.scrollTop >= lastTop));
  lastTop = log.scrollTop;
  lastHeight = log.scrollHeight;
  showUnread();
  messages.floatDays();
  log.classList.add("moving");
  clearTimeout(scrollEnds);
  scrollEnds = setTimeout(() => log.classList.remove("moving"), 900);
}

function showUnread() {
  if (stuck && !document.hidden) unread = 0;
  $("down").hidden = stuck;
  $("down").ariaLabel = unread ? `To the end, ${unread} new` : "To the end";
  $("unread").textContent = unread || "";
  document.title = `${unread ? `(${unread}) ` : ""}${shown?.bot.first_name ?? "Limber"} sandbox`;
}

// ---- the cities

function askForCity() {
  $("city").value = "";
  showCities();
  $("cities").showModal();
}

function showCities() {
  const wanted = plain($("city").value.trim());
  const found = shown.cities.filter(({ name }) => plain(name).includes(wanted));
  $("city-list").replaceChildren(...found.map(({ name, latitude, longitude }) => {
    const row = make("button", { type: "button", className: "row", "data-testid": "city-choice" }, icon("pin"), make("span", { textContent: name }));
    row.onclick = () => {
      $("cities").close();
      closeOneTimeKeys();
      stuck = true;
      post("location", { latitude, longitude });
    };
    return row;
  }));
  if (!found.length) $("city-list").replaceChildren(make("p", { className: "quiet", textContent: "No such city here." }));
}

/** Without case and accents, so that "sao" finds São Paulo. */
function plain(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

// ---- the clock

/** Reads "9", "930", "9:30", "09.30"; returns "09:30", or null. */
function civilTime(words) {
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(words.trim());
  if (!found || found[1] > 23 || (found[2] ?? 0) > 59) return null;
  return `${found[1].padStart(2, "0")}:${found[2] ?? "00"}`;
}

async function moveClock(button, way) {
  if (button.ariaBusy === "true") return;
  button.ariaBusy = "true";
  await post("clock", way);
  button.ariaBusy = "false";
}

/** Opens with nothing written and nothing wrong. */
function askForTime() {
  $("to").value = "";
  $("to").ariaInvalid = "false";
  $("to-hint").textContent = `In ${$("place").textContent}’s time.`;
}

function setClock() {
  const to = civilTime($("to").value);
  $("to").ariaInvalid = String(!to);
  if (!to) {
    $("to-hint").textContent = "Like 09:30, please.";
    return;
  }
  $("set-clock").hidePopover();
  moveClock($("skip"), { to });
}

// ---- what the person does

function listenToPerson() {
  $("start").onclick = () => {
    if (!touch) composer.focus();
    say("/start");
  };
  $("restart").onclick = restart;
  $("block").onclick = () => {
    $("people").hidePopover();
    if (shown.blocked) restart();
    else post("block", { blocked: true });
  };
  $("language").onchange = () => {
    joinsWith = null;
    post("language", { language: $("language").value });
  };
  $("keys-button").onclick = () => {
    keysClosed = !keysClosed;
    showWays();
  };
  $("skip").onclick = () => moveClock($("skip"), { skip: true });
  for (const button of document.querySelectorAll("[data-forward]")) {
    button.onclick = () => moveClock(button, { forward_minutes: Number(button.dataset.forward) });
  }
  $("set-clock").onbeforetoggle = askForTime;
  $("set-clock").onsubmit = (submitted) => {
    submitted.preventDefault();
    setClock();
  };
  $("city").oninput = showCities;
  $("cities").onkeydown = steerCities;
  log.onscroll = scrolled;
  $("down").onclick = () => {
    log.scrollTo({ top: log.scrollHeight, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    if (!touch) composer.focus();
  };
  log.addEventListener("keydown", steerButtons);
  const sizes = new ResizeObserver(stickToEnd);
  sizes.observe(log);
  sizes.observe($("days"));
  document.onvisibilitychange = showUnread;
  document.onkeydown = typeAnywhere;
}

/** As Telegram's button does, it unblocks the bot and starts it again. */
function restart() {
  post("block", { blocked: false });
  say("/start");
}

/** The latest message's first button takes the focus; returns whether there is one. */
function focusLastButton() {
  const button = [...log.querySelectorAll(".keyboard")].filter((slot) => slot.firstChild).at(-1)?.querySelector("a, button");
  button?.focus();
  return Boolean(button);
}

/** Arrows move among the buttons under a message; Escape goes back to the composer. */
function steerButtons(pressed) {
  const slot = pressed.target.closest?.(".keyboard");
  if (pressed.key === "Escape") composer.focus();
  if (!slot) return;
  const rows = [...slot.children].map((row) => [...row.children]);
  const y = rows.findIndex((row) => row.includes(pressed.target));
  const x = rows[y].indexOf(pressed.target);
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[pressed.key] ?? [];
  if (dx === undefined) return;
  pressed.preventDefault();
  const row = rows[y + dy];
  if (row) row[Math.min(x + dx, row.length - 1)]?.focus();
  else if (dy > 0) composer.focus();
}

function steerCities(pressed) {
  const rows = [...$("city-list").querySelectorAll("button")];
  const at = rows.indexOf(document.activeElement);
  if (pressed.key === "Enter" && pressed.target === $("city")) {
    pressed.preventDefault();
    if ($("city").value.trim()) rows[0]?.click();
  } else if (pressed.key === "ArrowDown" || pressed.key === "ArrowUp") {
    pressed.preventDefault();
    (rows[at + (pressed.key === "ArrowDown" ? 1 : -1)] ?? $("city")).focus();
  }
}

/** Letters typed while nothing asks for them go to the composer. */
function typeAnywhere({ key, ctrlKey, metaKey, altKey, target }) {
  if (key.length !== 1 || key === " " || ctrlKey || metaKey || altKey || target.closest("input, textarea, dialog, [popover]")) return;
  composer.focus();
}
