// SPDX-License-Identifier: Apache-2.0
// On the page that says how to cite: shows what the page named behind the question mark offers, and copies it when asked.
// Without this script all of it stands on that page to be selected.

const box = document.getElementById("citation");

/** The texts and the files by which an entry is cited, from its own page. */
async function show() {
  const path = location.search.slice(1);
  if (!/^([a-z0-9-]+\/)+$/.test(path)) return;
  const address = new URL(`../${path}`, location.href);
  const page = new DOMParser().parseFromString(await text(address), "text/html");
  const link = element("a", page.querySelector("h1").textContent);
  link.href = address;
  const parts = [element("h2", link)];
  for (const part of page.querySelectorAll(".cite .copied")) {
    const heading = part.previousElementSibling;
    if (heading.localName === "h3") parts.push(element("h3", heading.textContent));
    parts.push(...copyable(part.textContent));
  }
  for (const file of page.querySelectorAll(".cite a[type]")) {
    const words = await text(new URL(file.getAttribute("href"), location.href));
    parts.push(element("h3", file.textContent), ...copyable(words));
  }
  box.replaceChildren(...parts);
}

async function text(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there`);
  return response.text();
}

/** A text, and a button that copies it and says so. */
function copyable(words) {
  const button = element("button", box.dataset.copy);
  button.className = "button";
  const status = element("span");
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(words);
    status.textContent = box.dataset.copied;
  });
  return [element("p", words), element("div", button, " ", status)];
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

show().catch(() => box.replaceChildren());
