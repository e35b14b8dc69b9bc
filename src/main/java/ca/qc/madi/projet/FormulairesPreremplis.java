package ca.qc.madi.projet;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.Interlocuteurs;
import ca.qc.madi.formulaire.Disposition;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.FormulairePrerempli;
import ca.qc.madi.formulaire.FormulairePrerempli.Identite;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The current form filled with what a dossier knows, for whoever may deposit it. */
@Component
public class FormulairesPreremplis {

    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Personnes personnes;
    private final Interlocuteurs interlocuteurs;
    private final Projets projets;
    private final Fichiers fichiers;
    private final Horloge horloge;

    FormulairesPreremplis(
            Dossiers dossiers,
            Emetteurs emetteurs,
            Personnes personnes,
            Interlocuteurs interlocuteurs,
            Projets projets,
            Fichiers fichiers,
            Horloge horloge) {
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.personnes = personnes;
        this.interlocuteurs = interlocuteurs;
        this.projets = projets;
        this.fichiers = fichiers;
        this.horloge = horloge;
    }

    /**
     * The form of a new project, as an .xlsx file.
     *
     * @throws ca.qc.madi.dossier.DossierIntrouvable for a dossier this person may not see
     * @throws ca.qc.madi.partage.ActeRefuse M-DROIT-01 for whoever may not deposit
     */
    public byte[] demande(String dossier, Volet volet, Acteur acteur) {
        Identite identite = identite(dossier, acteur);
        Geste.DEPOSER.exiger(acteur);
        return FormulairePrerempli.demande(disposition(), volet, identite);
    }

    /**
     * The form of a report, as an .xlsx file: estimates and accepted register rows stand in it, locked.
     *
     * @throws ProjetIntrouvable when the project has no such report
     */
    public byte[] rapport(RefRapport ref, Acteur acteur) {
        projets.lire(ref, acteur);
        Projet projet = projets.lire(ref.projet(), acteur);
        Geste.DEPOSER.exiger(acteur);
        return FormulairePrerempli.rapport(
                disposition(),
                projet.volet(),
                dernier(projet),
                ref.estFinal() ? null : ref.annee(),
                projet.lignesAcceptees(),
                projet.aides(),
                identite(ref.projet().dossier(), acteur));
    }

    private Disposition disposition() {
        return Dispositions.enVigueurLe(horloge.aujourdhui());
    }

    private Formulaire dernier(Projet projet) {
        return projet.dernierFormulaire()
                .map(fichiers::ouvrir)
                .flatMap(octets -> LecteurFormulaire.lire(octets).formulaire())
                .orElseThrow(ProjetIntrouvable::new);
    }

    private Identite identite(String dossier, Acteur acteur) {
        Emetteur emetteur =
                emetteurs.findById(dossiers.lire(dossier, acteur).emetteur()).orElseThrow();
        Map<String, String> etablissements = new LinkedHashMap<>();
        emetteur.etablissements().forEach(e -> etablissements.put(e.numero(), e.nom()));
        return new Identite(
                emetteur.nom(),
                emetteur.neq(),
                nom(dossier, Fonction.REPRESENTANT_ADMINISTRATIF),
                nom(dossier, Fonction.PERSONNE_AUTORISEE),
                etablissements);
    }

    private @Nullable String nom(String dossier, Fonction fonction) {
        Optional<String> personne = interlocuteurs.le(horloge.aujourdhui(), dossier).stream()
                .filter(c -> c.fonction() == fonction)
                .map(Contact::personne)
                .findFirst();
        return personne.map(id -> personnes.noms(List.of(id)).get(id)).orElse(null);
    }
}
