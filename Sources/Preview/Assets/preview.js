// SPDX-License-Identifier: Apache-2.0

// Runs in previewed pages only: listens to the preview and shows the editor's panel. It stands in a shadow tree,
// so that neither the portal's styles reach it nor it the portal's page.
(() => {
  "use strict";

  const script = document.currentScript;
  const base = new URL(".", script.src).pathname;
  const { page, seen, problems } = script.dataset;
  let generation = Number(script.dataset.generation);
  let events = null;
  let shown = null;
  let isLeaving = false;
  let isGoing = false;

  // A choice that can't be kept is no reason to show nothing.
  const store = (kind) => ({
    get: (name) => { try { return window[kind].getItem(`stele-${name}`); } catch { return null; } },
    set: (name, value) => { try { window[kind].setItem(`stele-${name}`, value); } catch { /* not kept */ } },
    remove: (name) => { try { window[kind].removeItem(`stele-${name}`); } catch { /* not kept */ } },
  });
  const tab = store("sessionStorage");
  const browser = store("localStorage");

  const query = (values) => {
    const chosen = browser.get("language");
    return "?" + new URLSearchParams(chosen ? { ...values, language: chosen } : values);
  };
  const text = async (name, values) => {
    const answer = await fetch(base + name + query(values), { cache: "no-store" });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.text();
  };

  // MARK: The page

  const reload = () => {
    isLeaving = true;
    tab.set("scroll", JSON.stringify({ path: location.pathname, top: scrollY, left: scrollX }));
    location.reload();
  };

  const go = (address) => {
    const target = new URL(address, location.href);
    isLeaving = true;
    if (target.pathname !== location.pathname) return location.assign(target);
    history.replaceState(null, "", target);
    // Browsers come back to where a page was, even if its address has another place.
    history.scrollRestoration = "manual";
    isGoing = true;
    tab.set("scroll", JSON.stringify({ path: location.pathname, anchor: target.hash.slice(1) }));
    location.reload();
  };

  // A page that was made anew has the same place in the window as before, unless a passage is asked for.
  const restoreScroll = () => {
    const kept = JSON.parse(tab.get("scroll") ?? "null");
    tab.remove("scroll");
    if (kept?.path !== location.pathname) return;
    if (kept.anchor === undefined) return scrollTo({ top: kept.top, left: kept.left, behavior: "instant" });
    document.getElementById(kept.anchor)?.scrollIntoView({ behavior: "instant" });
  };

  // Whoever leaves by another way may come back to the same place.
  addEventListener("pagehide", () => {
    if (!isGoing) history.scrollRestoration = "auto";
    isLeaving = false;
  });

  // `/assets/site.0f1e2d3c4b5a6978.css` and its successor have the same name without the fingerprint. A save is news
  // twice, and the next save may come before a sheet has: the one that comes last takes away all before it.
  const swapStylesheets = (sheets) => {
    const path = (link) => new URL(link.href).pathname;
    const name = (address) => address.replace(/\.[0-9a-f]{16}\.css$/, ".css");
    for (const sheet of sheets) {
      const links = [...document.querySelectorAll('link[rel="stylesheet"]')];
      const worn = links.filter((link) => name(path(link)) === name(sheet));
      const last = worn.at(-1);
      if (!last || path(last) === sheet) continue;
      const swapped = last.cloneNode();
      swapped.href = sheet;
      swapped.addEventListener("load", () => worn.forEach((link) => link.remove()));
      last.after(swapped);
    }
  };

  // MARK: The panel

  const host = document.createElement("stele-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = base + "preview.css";
  const body = document.createElement("div");
  shadow.append(style, body);
  const find = (id) => shadow.getElementById(id);

  // The panel is drawn of several answers. One change of it follows the other: news that overtook what was true before
  // would be undone by it.
  let changes = Promise.resolve();
  const inTurn = (change) => {
    changes = changes.then(change).catch(() => {});
  };

  const draw = async () => {
    const html = await text("panel", { page });
    if (html === shown) return;
    shown = html;
    const isOpen = find("problems")?.open;
    const focus = shadow.activeElement?.id;
    const top = find("panel")?.scrollTop ?? 0;
    body.innerHTML = html;
    find("toggle").addEventListener("click", () => {
      tab.set("open", tab.get("open") ? "" : "yes");
      unfold();
    });
    find("show").addEventListener("click", () => inTurn(showProblems));
    find("follow").checked = Boolean(tab.get("follow"));
    find("follow").addEventListener("change", (event) => tab.set("follow", event.target.checked ? "yes" : ""));
    find("language").addEventListener("change", (event) => {
      browser.set("language", event.target.value);
      inTurn(draw);
    });
    // What has been put away stays away until something else is wrong.
    find("problems").addEventListener("close", () => tab.set("closed", tab.get("problems") ?? ""));
    unfold();
    find("panel").scrollTop = top;
    if (isOpen) await showProblems();
    else if (focus) find(focus)?.focus();
  };

  const unfold = () => {
    const isOpen = Boolean(tab.get("open"));
    find("panel").hidden = !isOpen;
    find("toggle").setAttribute("aria-expanded", String(isOpen));
  };

  const showProblems = async () => {
    find("list").innerHTML = await text("problems", { page, part: "list" });
    if (!find("problems").open) find("problems").showModal();
  };

  const look = async (state) => {
    await draw();
    if (!state.checked) return;
    tab.set("problems", state.problems);
    if (state.blocks && tab.get("closed") !== state.problems) return showProblems();
    if (state.blocks) return;
    tab.remove("closed");
    if (find("problems").open) find("problems").close();
  };

  // MARK: Listening

  const hear = (state) => {
    // A save is news twice, before its checks and after them. The page that comes will ask for the second itself; here
    // it would say where to scroll once more.
    if (isLeaving) return;
    generation = state.generation;
    if (state.go && tab.get("follow")) return go(state.go);
    if (state.reload) return reload();
    swapStylesheets(state.sheets);
    // The next news will tell what is not told now.
    if (host.isConnected) inTurn(() => look(state));
  };

  const listen = () => {
    if (events || document.visibilityState === "hidden") return;
    events = new EventSource(base + "events" + query({ page, ...(seen ? { seen } : { problems }), generation }));
    events.addEventListener("state", (event) => {
      find("stopped")?.setAttribute("hidden", "");
      hear(JSON.parse(event.data));
    });
    events.addEventListener("error", () => find("stopped")?.removeAttribute("hidden"));
  };

  // A hidden tab lets go of its connection: browsers open no more than six to one server.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return listen();
    events?.close();
    events = null;
  });

  if (!document.documentElement.classList.contains("stele-problems")) document.body.append(host);
  restoreScroll();
  listen();
})();
