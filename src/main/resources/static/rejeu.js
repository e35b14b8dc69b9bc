// The replay by keyboard, its range at once, and the token that moves along the flows of the step. Without this
// module everything is there by links and buttons.
const sobre = matchMedia('(prefers-reduced-motion: reduce)');
const SVG = 'http://www.w3.org/2000/svg';
const TOUCHES = { ArrowLeft: 'prev', ArrowRight: 'next', Home: 'first', End: 'last' };

document.addEventListener('keydown', (e) => {
  const rel = TOUCHES[e.key];
  if (!rel || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
  if (e.target.closest('input, select, textarea, [data-rejeu], .pas')) return;
  const lien = document.querySelector(`.commandes a[rel="${rel}"]`);
  if (!lien) return;
  e.preventDefault();
  lien.click();
});

const reglette = document.getElementById('reglette');
reglette?.addEventListener('change', () => reglette.form.requestSubmit());

const courant = document.querySelector('.pas [aria-current]');
if (courant) {
  const liste = courant.closest('.pas');
  liste.scrollTop = courant.offsetTop - liste.offsetTop - liste.clientHeight / 3;
}

const toile = document.querySelector('[data-rejeu]');
const svg = toile?.querySelector('.diagramme');
const ici = svg?.querySelector('.jeton') ?? svg?.querySelector('.pris');
if (ici) {
  const cadre = ici.getBoundingClientRect();
  const bord = toile.getBoundingClientRect();
  toile.scrollLeft += cadre.left + cadre.width / 2 - bord.left - bord.width / 2;
}

const chemins = [...(svg?.querySelectorAll('.lien.pris > path') ?? [])];
if (chemins.length && !sobre.matches) {
  const jeton = document.createElementNS(SVG, 'circle');
  jeton.setAttribute('r', '7');
  jeton.setAttribute('class', 'mobile');
  svg.append(jeton);
  const longueurs = chemins.map((c) => c.getTotalLength());
  const total = longueurs.reduce((a, b) => a + b, 0);
  const duree = Math.min(2400, 400 + total * 2);
  let debut;
  const avancer = (t) => {
    debut ??= t;
    const part = (t - debut) / duree;
    if (part >= 1) return jeton.remove();
    let reste = part * total;
    let i = 0;
    while (i < chemins.length - 1 && reste > longueurs[i]) reste -= longueurs[i++];
    const p = chemins[i].getPointAtLength(reste);
    jeton.setAttribute('cx', p.x);
    jeton.setAttribute('cy', p.y);
    requestAnimationFrame(avancer);
  };
  requestAnimationFrame(avancer);
}
