// The arrow keys walk over the grid, Escape closes a card and goes back to its
// cell. Without this script both still work by Tab and by the links.
"use strict";
let last = null;
addEventListener("hashchange", () => {
  const sheet = location.hash.startsWith("#c") && document.getElementById(location.hash.slice(1));
  if (sheet) sheet.querySelector(".close").focus();
});
document.addEventListener("click", (e) => {
  const cell = e.target.closest(".grid td a");
  if (cell) last = cell;
  if (e.target.closest(".close") && last) setTimeout(() => last.focus({ preventScroll: true }));
});
document.addEventListener("keydown", (e) => {
  if (e.key === "Escape" && location.hash.startsWith("#c")) {
    location.hash = "#grid";
    if (last) last.focus({ preventScroll: true });
    return;
  }
  const td = document.activeElement && document.activeElement.closest(".grid td");
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[e.key];
  if (!td || !step) return;
  const rows = [...td.closest("tbody").rows];
  let r = rows.indexOf(td.parentElement), c = td.cellIndex;
  for (;;) {
    r += step[0];
    c += step[1];
    const to = rows[r] && rows[r].cells[c];
    if (!to) return;
    const link = to.querySelector("a");
    if (link) {
      e.preventDefault();
      link.focus();
      return;
    }
  }
});
