// Reloads the page as soon as the store has something new to show. Without it the page says how to look again.
"use strict";
const shown = Number(document.body.dataset.version);
const look = async () => {
  try {
    const answer = await fetch("/phone/state", { cache: "no-store" });
    if (answer.status === 404) return location.reload();
    if (answer.ok && (await answer.json()).version !== shown) return location.replace("/phone");
  } catch { /* no network for a moment: look again */ }
  setTimeout(look, document.hidden ? 5000 : 1500);
};
if (Number.isInteger(shown)) setTimeout(look, 1500);
// Tells the screen in the showroom that its question is being looked at.
const question = document.querySelector("form[data-opened]");
if (question) fetch(question.dataset.opened, { method: "POST" }).catch(() => {});
