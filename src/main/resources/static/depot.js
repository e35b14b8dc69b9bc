// Files dropped on the draft go to the field they answer: the workbook by its extension, the others to the piece the
// person names. Without this module the plain fields below do the same.
const zone = document.querySelector('[data-depot]');
const formulaire = zone?.closest('form');
const dire = zone?.querySelector('[role="status"]');
const question = zone?.querySelector('[data-question]');
const choix = question?.querySelector('select');
let attente = [];

const champ = (genre) => formulaire.querySelector(`input[type="file"][name="${genre}"]`);
const estClasseur = (fichier) => /\.xlsx$/i.test(fichier.name);

function ranger(entree, fichiers) {
  const tous = new DataTransfer();
  if (entree.multiple) for (const f of entree.files) tous.items.add(f);
  for (const f of entree.multiple ? fichiers : fichiers.slice(-1)) tous.items.add(f);
  entree.files = tous.files;
  entree.dispatchEvent(new Event('change', { bubbles: true }));
}

function annoncer(entree, fichiers) {
  const piece = formulaire.querySelector(`label[for="${entree.id}"]`).textContent;
  const noms = fichiers.map((f) => f.name).join(', ');
  dire.textContent += zone.dataset.recu.replace('{1}', () => piece).replace('{0}', () => noms) + ' ';
}

function placer(genre, fichiers) {
  const entree = champ(genre);
  if (!entree || fichiers.length === 0) return;
  const gardes = entree.multiple ? fichiers : fichiers.slice(-1);
  ranger(entree, gardes);
  annoncer(entree, gardes);
}

function recevoir(fichiers) {
  dire.textContent = '';
  placer('CLASSEUR', fichiers.filter(estClasseur));
  attente = fichiers.filter((f) => !estClasseur(f));
  question.hidden = attente.length === 0;
  if (question.hidden) return;
  question.querySelector('[data-noms]').textContent = attente.map((f) => f.name).join(', ');
  choix.focus();
}

if (zone) {
  zone.hidden = false;
  // A file dropped beside the zone is not opened in place of the page; a field takes its own.
  for (const nom of ['dragover', 'drop']) {
    addEventListener(nom, (e) => {
      if (!e.target.closest?.('input[type="file"]')) e.preventDefault();
    });
  }
  for (const nom of ['dragenter', 'dragover']) {
    zone.addEventListener(nom, (e) => {
      e.preventDefault();
      zone.classList.add('survol');
    });
  }
  zone.addEventListener('dragleave', () => zone.classList.remove('survol'));
  zone.addEventListener('drop', (e) => {
    e.preventDefault();
    zone.classList.remove('survol');
    recevoir([...e.dataTransfer.files]);
  });
  const plusieurs = zone.querySelector('input[type="file"]');
  plusieurs.addEventListener('change', () => {
    recevoir([...plusieurs.files]);
    plusieurs.value = '';
  });
  question.querySelector('button').addEventListener('click', () => {
    if (!choix.value) return choix.focus();
    placer(choix.value, attente);
    attente = [];
    question.hidden = true;
    champ(choix.value).focus();
  });
}
