package ca.qc.madi.preuve;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.FaitDossier.AutorisationRefusee;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.dossier.FaitDossier.EmetteurDesiste;
import ca.qc.madi.dossier.FaitDossier.OffreDeclinee;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.dossier.FaitDossier.OffreRetiree;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.EtatRapport;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Rapport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * One dossier folded once for all checks.
 *
 * @param offre its first fact
 * @param demandes its claims, in the order they were received
 */
record DossierLu(
        String id, OffreFaite offre, List<Fait> faits, Map<String, Projet> projets, List<DemandePaiement> demandes) {

    private static final Set<EtatRapport> RECUS =
            EnumSet.of(EtatRapport.EN_ANALYSE, EtatRapport.PIECES, EtatRapport.ACCEPTE);

    private static final Set<Class<? extends Contenu>> SANS_SUITE =
            Set.of(OffreDeclinee.class, OffreRetiree.class, EmetteurDesiste.class, AutorisationRefusee.class);

    /** Empty when nothing was offered. */
    static Optional<DossierLu> de(String id, List<Fait> faits) {
        if (faits.isEmpty() || !(faits.get(0).contenu() instanceof OffreFaite offre)) return Optional.empty();
        Map<String, Projet> projets = Projet.depuis(id, faits);
        return Optional.of(new DossierLu(id, offre, faits, projets, demandes(id, offre.emetteur(), projets, faits)));
    }

    private static List<DemandePaiement> demandes(
            String id, String emetteur, Map<String, Projet> projets, List<Fait> faits) {
        Map<String, Fait> recus = new HashMap<>();
        for (Fait f : faits)
            if (f.contenu() instanceof RapportRecu recu) recus.put(recu.projet() + ' ' + recu.rapport(), f);
        List<DemandePaiement> demandes = new ArrayList<>();
        for (Projet projet : projets.values()) {
            String nom = projet.ref().projet();
            for (Rapport rapport : projet.rapports()) {
                Fait recu = recus.get(nom + ' ' + rapport.nom());
                if (recu == null || !RECUS.contains(rapport.etat())) continue;
                demandes.add(new DemandePaiement(
                        id,
                        emetteur,
                        nom,
                        projet.volet(),
                        rapport.nom(),
                        recu.jour(),
                        recu.rang(),
                        rapport.etat() == EtatRapport.ACCEPTE,
                        rapport.lignes(),
                        base(projet, rapport)));
            }
        }
        demandes.sort(Comparator.comparingLong(DemandePaiement::rang));
        return List.copyOf(demandes);
    }

    private static Money base(Projet projet, Rapport rapport) {
        Money siennes = DemandePaiement.somme(rapport.lignes());
        if (!rapport.nom().equals(RefRapport.FINAL)) return siennes;
        return projet.rapports().stream()
                .filter(r -> r != rapport && r.etat() == EtatRapport.ACCEPTE)
                .map(r -> DemandePaiement.somme(r.lignes()))
                .reduce(siennes, Money::plus);
    }

    String emetteur() {
        return offre.emetteur();
    }

    Fait premier() {
        return faits.get(0);
    }

    /** The threshold in force on a day under this entente; empty where nobody states one. */
    Optional<Money> seuil(Cle cle, LocalDate jour) {
        return seuil(cle, Mesures.mesure(offre.mesure()).le(jour, offre.cadre()));
    }

    /** The measure's own, whatever the entente states. */
    Optional<Money> seuilDeLaMesure(Cle cle, LocalDate jour) {
        return seuil(cle, Mesures.mesure(offre.mesure()).le(jour, Map.of()));
    }

    private static Optional<Money> seuil(Cle cle, Parametres parametres) {
        return parametres.connu(cle) ? Optional.of(parametres.montant(cle)) : Optional.empty();
    }

    /** Nothing came of the offer: declined, taken back, given up or not authorised. */
    boolean sansSuite() {
        boolean fini = false;
        for (Fait f : faits) {
            if (SANS_SUITE.contains(f.contenu().getClass())) fini = true;
            else if (f.contenu() instanceof DossierRouvert) fini = false;
        }
        return fini;
    }
}
