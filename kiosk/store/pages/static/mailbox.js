// Reloads the demonstration's mailbox when a mail has come.
"use strict";
const known = Number(document.body.dataset.mails);
const look = async () => {
  try {
    const answer = await fetch("/mails.json", { cache: "no-store" });
    if ((await answer.json()).mails.length !== known) return location.reload();
  } catch { /* the demonstration has ended, or is about to begin */ }
  setTimeout(look, 1500);
};
setTimeout(look, 1500);
