// Where the person writes: the growing text, sending it, and the list of commands above it.
// Knows nothing of the chat: what is written leaves through `say`, which answers whether it was taken.

import { make } from "/messages.js";

const $ = (id) => document.getElementById(id);
const text = $("text");
const menu = $("menu");

export class Composer {
  #say; #climb;
  #commands = [];
  #asked = false; // the list was opened with its button
  #refused = null; // the text at which it was closed

  /** `climb` is called when ArrowUp leaves an empty text for the buttons above. */
  constructor({ say, climb }) {
    this.#say = say;
    this.#climb = climb;
    text.oninput = () => this.#written();
    $("composer").onkeydown = (pressed) => this.#steer(pressed);
    $("composer").onsubmit = (submitted) => {
      submitted.preventDefault();
      this.#send();
    };
    $("composer").addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !$("composer").contains(relatedTarget)) this.#close();
    });
    $("slash-button").onclick = () => {
      const opens = menu.hidden;
      this.#close();
      this.#asked = opens;
      this.#showList();
    };
  }

  /** The commands that the list offers, and the words shown while nothing is written. */
  offer(commands, placeholder) {
    this.#commands = commands;
    text.placeholder = placeholder;
    this.#showList();
  }

  focus() {
    text.focus({ preventScroll: true });
  }

  async #send() {
    const words = text.value.trim();
    if (!words) return;
    this.#write("");
    this.focus();
    if (!(await this.#say(words)) && !text.value) this.#write(words);
  }

  #write(words) {
    text.value = words;
    this.#written();
  }

  #written() {
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight}px`;
    $("send").disabled = !text.value.trim();
    this.#asked &&= !text.value || text.value.startsWith("/");
    this.#refused = null;
    this.#showList();
  }

  #steer(pressed) {
    if (pressed.isComposing) return;
    const writing = pressed.target === text;
    if (!menu.hidden && this.#steerList(pressed.key)) pressed.preventDefault();
    else if (writing && pressed.key === "Enter" && !pressed.shiftKey) {
      pressed.preventDefault();
      this.#send();
    } else if (writing && pressed.key === "ArrowUp" && !text.value && this.#climb()) pressed.preventDefault();
  }

  /** Returns whether the key was one that steers the list. Enter without a choice sends what is written. */
  #steerList(key) {
    const options = [...menu.children];
    const chosen = menu.querySelector("[aria-selected=true]");
    const at = options.indexOf(chosen);
    if (key === "ArrowDown") this.#choose(options[(at + 1) % options.length]);
    else if (key === "ArrowUp") this.#choose(options.at(at <= 0 ? -1 : at - 1));
    else if (key === "Escape") this.#close();
    else if (key === "Tab" && text.value.length > 1) this.#write(`${(chosen ?? options[0]).dataset.command} `);
    else if (key === "Enter" && chosen) this.#sayCommand(chosen.dataset.command);
    else return false;
    return true;
  }

  #choose(option) {
    for (const other of menu.children) other.ariaSelected = String(other === option);
    option?.scrollIntoView({ block: "nearest" });
    if (option) text.setAttribute("aria-activedescendant", option.id);
    else text.removeAttribute("aria-activedescendant");
  }

  #sayCommand(words) {
    this.#write("");
    this.#close();
    this.#say(words);
  }

  #close() {
    this.#asked = false;
    this.#refused = text.value;
    this.#showList();
  }

  #matching() {
    const typed = /^\/(\w*)$/.exec(text.value)?.[1].toLowerCase();
    const wanted = this.#asked || (typed !== undefined && this.#refused !== text.value);
    return wanted ? this.#commands.filter(({ command }) => command.startsWith(typed ?? "")) : [];
  }

  #showList() {
    const found = this.#matching();
    menu.hidden = found.length === 0;
    $("slash-button").ariaExpanded = String(!menu.hidden);
    if (found.map(({ command }) => command).join() === [...menu.children].map(({ dataset }) => dataset.command.slice(1)).join()) return;
    menu.replaceChildren(...found.map(({ command, description }) => {
      const option = make("div", { role: "option", id: `command-${command}`, ariaSelected: "false", "data-command": `/${command}` },
        make("b", { textContent: `/${command}` }), make("span", { textContent: description, dir: "auto" }));
      option.onpointerdown = (pressed) => pressed.preventDefault(); // the focus stays where it is
      option.onclick = () => this.#sayCommand(`/${command}`);
      return option;
    }));
    this.#choose(null);
  }
}
