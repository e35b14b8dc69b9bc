package ca.qc.madi.accueil.web;

import ca.qc.madi.dessin.Marques;
import ca.qc.madi.dessin.Planche;
import ca.qc.madi.flux.Diagramme.Genre;
import ca.qc.madi.historique.EtapeVecue;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.historique.Rejeu;
import ca.qc.madi.historique.Rejeu.Lieu;
import ca.qc.madi.historique.Rejeux;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a dossier stands: on its diagrams for the ministry and the auditor, as étapes of the guide for the émetteur. */
@Component
class LectureSchemas {

    private static final int LONGUEUR = 640;
    private static final int AU_PLUS = 3;

    private final Rejeux rejeux;
    private final Histoires histoires;

    LectureSchemas(Rejeux rejeux, Histoires histoires) {
        this.rejeux = rejeux;
        this.histoires = histoires;
    }

    /**
     * @param schemas a part of each diagram where something waits, the first ones
     * @param etapes what the émetteur reads in their place; none for the others
     */
    record Vue(List<Schema> schemas, List<EtapeVecue> etapes) {}

    /** @param numero of the run among those of the dossier */
    record Schema(int numero, String processus, int version, Planche planche) {}

    @Transactional(readOnly = true)
    public Vue lire(String id, Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR)
            return new Vue(List.of(), histoires.lire(id, acteur).etapes());
        Rejeu rejeu = rejeux.lire(id, acteur);
        List<Schema> schemas = rejeu.apres(rejeu.pas().size()).lieux().stream()
                .filter(LectureSchemas::attend)
                .limit(AU_PLUS)
                .map(LectureSchemas::schema)
                .toList();
        return new Vue(schemas, List.of());
    }

    /** Whether it waits by itself, and not for what it called. */
    private static boolean attend(Lieu lieu) {
        return lieu.places().keySet().stream()
                .anyMatch(noeud -> lieu.diagramme()
                        .noeud(noeud)
                        .filter(n -> n.genre() != Genre.APPEL)
                        .isPresent());
    }

    private static Schema schema(Lieu lieu) {
        var edition = lieu.diagramme().edition();
        Marques marques = Marques.de(lieu.comptes(), lieu.places(), Set.of(), Map.of());
        return new Schema(
                lieu.numero(),
                edition.processus(),
                edition.version(),
                Planche.autour(lieu.diagramme(), marques, taches(lieu), LONGUEUR));
    }

    /** Where something waits, what a person does before the rest. */
    private static List<String> taches(Lieu lieu) {
        return lieu.places().keySet().stream()
                .sorted(Comparator.comparing(noeud -> lieu.diagramme()
                        .noeud(noeud)
                        .filter(n -> n.genre() == Genre.TACHE)
                        .isEmpty()))
                .toList();
    }
}
