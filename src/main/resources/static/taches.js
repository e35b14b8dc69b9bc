// Keys on the list of tasks; the page does all of it without them. The reader switches them off (WCAG 2.1.4).
const CLE = "madi.raccourcis";
const page = document.querySelector("[data-taches]");
const lignes = [...page.querySelectorAll("[data-ligne]")];
const dialogue = document.getElementById("dialogue-raccourcis");
const reglage = document.getElementById("raccourcis");
let courante = -1;

function lire() {
  try {
    return localStorage.getItem(CLE) !== "non";
  } catch {
    return true;
  }
}

function garder(actifs) {
  try {
    localStorage.setItem(CLE, actifs ? "oui" : "non");
  } catch {
    // Nothing is kept where the browser keeps nothing.
  }
}

function aller(pas) {
  if (lignes.length === 0) return;
  lignes[courante]?.classList.remove("courante");
  courante = Math.min(lignes.length - 1, Math.max(0, courante + pas));
  lignes[courante].classList.add("courante");
  lignes[courante].querySelector("a").focus();
}

function choisir() {
  const choix = lignes[courante]?.querySelector(".choix");
  if (choix) choix.checked = !choix.checked;
}

function prendre() {
  const choix = lignes[courante]?.querySelector(".choix");
  const choisies = page.querySelectorAll(".choix:checked");
  if (choisies.length === 0 && choix) choix.checked = true;
  if (page.querySelector(".choix:checked")) page.querySelector("[data-prendre]")?.click();
}

const GESTES = {
  "/": () => document.getElementById("q").focus(),
  j: () => aller(1),
  k: () => aller(-1),
  x: choisir,
  c: prendre,
  "?": () => dialogue.showModal(),
};

document.addEventListener("keydown", (e) => {
  const saisie = e.target.closest("input:not([type=checkbox]), select, textarea, dialog");
  if (!reglage.checked || saisie || e.ctrlKey || e.metaKey || e.altKey) return;
  const geste = GESTES[e.key];
  if (!geste) return;
  e.preventDefault();
  geste();
});
reglage.checked = lire();
reglage.addEventListener("change", () => garder(reglage.checked));
document.getElementById("aide-raccourcis").addEventListener("click", () => dialogue.showModal());
page.querySelector("[data-clavier]").hidden = false;
