package ca.qc.madi.dossier;

import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.ConstatImport;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters émetteurs with their enveloppes, one or a whole list: all of them or, when one is wrong, none. */
@Component
public class InscriptionEmetteurs {

    private final Emetteurs emetteurs;
    private final Personnes personnes;
    private final Octroi octroi;

    InscriptionEmetteurs(Emetteurs emetteurs, Personnes personnes, Octroi octroi) {
        this.emetteurs = emetteurs;
        this.personnes = personnes;
        this.octroi = octroi;
    }

    /**
     * Enters them all and gives what is to be looked at.
     *
     * @throws ActeRefuse with every finding, when one of them is an error
     */
    @Transactional
    public List<ConstatImport> inscrire(List<Inscription> lignes, Acteur par, Instant quand) {
        Geste.INSCRIRE_EMETTEUR.exiger(par);
        List<ConstatImport> constats = examiner(lignes);
        if (constats.stream().anyMatch(ConstatImport::erreur)) {
            throw new ActeRefuse(
                    constats.stream()
                            .filter(ConstatImport::erreur)
                            .map(ConstatImport::motif)
                            .toList(),
                    constats);
        }
        lignes.forEach(ligne -> inscrire(ligne, par, quand));
        return constats;
    }

    private List<ConstatImport> examiner(List<Inscription> lignes) {
        List<ConstatImport> constats = new ArrayList<>();
        Set<String> vus = new HashSet<>();
        Map<String, Money> sommes = new TreeMap<>();
        for (Inscription ligne : lignes) {
            List<ConstatImport> siens = ligne.constats();
            constats.addAll(siens);
            String neq = ligne.texte(Inscription.NEQ);
            boolean repete = !vus.add(neq) || emetteurs.existsByNeq(neq);
            if (repete && !neq.isEmpty()) constats.add(ligne.erreur(Inscription.NEQ, "M-EMETTEUR-01", neq));
            boolean lisible = siens.stream().noneMatch(c -> c.colonne().equals(Inscription.ENVELOPPE));
            if (lisible && ligne.mesureConnue()) {
                sommes.merge(ligne.mesure().mesure(), ligne.enveloppe(), Money::plus);
            }
        }
        sommes.forEach((mesure, somme) -> budget(mesure, somme, constats));
        return constats;
    }

    private void budget(String mesure, Money somme, List<ConstatImport> constats) {
        try {
            if (somme.isPositive()) octroi.exigerBudget(mesure, somme);
        } catch (ActeRefuse e) {
            constats.add(
                    new ConstatImport(0, Inscription.ENVELOPPE, true, e.motifs().get(0)));
        }
    }

    private void inscrire(Inscription ligne, Acteur par, Instant quand) {
        String neq = ligne.texte(Inscription.NEQ);
        String id = "neq-" + neq;
        Emetteur emetteur = new Emetteur(id, ligne.texte(Inscription.NOM), neq, ligne.etablissements());
        emetteur.ecrireEn(ligne.langue());
        emetteur.assujettir(ligne.assujetti());
        for (Fonction fonction : Fonction.values()) {
            String nom = ligne.contact(fonction, "nom");
            if (nom.isEmpty()) continue;
            String personne = "contact-" + neq + "-" + (fonction.ordinal() + 1);
            personnes.inscrire(
                    personne, nom, ligne.contact(fonction, "courriel"), ligne.contact(fonction, "telephone"));
            emetteur.ajouter(new Contact(fonction, personne));
        }
        emetteurs.saveAndFlush(emetteur);
        Money enveloppe = ligne.enveloppe();
        String mesure = ligne.mesure().mesure();
        if (enveloppe.isPositive()) octroi.offrir(new Octroi.Offre(id, mesure, enveloppe, Map.of()), par, quand);
    }
}
