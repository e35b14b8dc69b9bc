package ca.qc.madi.correspondance;

import ca.qc.madi.correspondance.Lettre.Envoi;
import ca.qc.madi.correspondance.LettresGelees.Sceau;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The letters of the dossiers a person may see. */
@Component
public class Lettres {

    private final Dossiers dossiers;
    private final LettresEcrites ecrites;
    private final LettresGelees gelees;
    private final Courriels courriels;
    private final GelLettres gel;
    private final RenduLettre rendu;
    private final Facteur facteur;

    Lettres(
            Dossiers dossiers,
            LettresEcrites ecrites,
            LettresGelees gelees,
            Courriels courriels,
            GelLettres gel,
            RenduLettre rendu,
            Facteur facteur) {
        this.dossiers = dossiers;
        this.ecrites = ecrites;
        this.gelees = gelees;
        this.courriels = courriels;
        this.gel = gel;
        this.rendu = rendu;
        this.facteur = facteur;
    }

    /** A file going out. */
    public record Piece(String nom, byte[] contenu) {}

    /** Whether messages leave at all: a mail server is set. */
    public boolean envoiPossible() {
        return facteur.aUnePoste();
    }

    /**
     * Every letter of a dossier, oldest first, each with what became of its messages.
     *
     * @throws DossierIntrouvable when there is no such dossier for this person
     */
    public List<Lettre> duDossier(String dossier, Acteur acteur) {
        dossiers.exigerAcces(dossier, acteur);
        List<LettreEcrite> toutes = ecrites.findByDossierOrderByRangAscIdAsc(dossier).stream()
                .filter(l -> visible(l, acteur))
                .toList();
        Map<Long, String> sceaux = gelees
                .sceaux(toutes.stream().map(LettreEcrite::id).toList())
                .stream()
                .collect(Collectors.toMap(Sceau::lettre, Sceau::sha256));
        Map<Long, List<Envoi>> envois = courriels.findByDossierOrderById(dossier).stream()
                .filter(c -> c.lettre() != null)
                .collect(Collectors.groupingBy(
                        c -> java.util.Objects.requireNonNull(c.lettre()),
                        Collectors.mapping(Courriel::envoi, Collectors.toList())));
        return toutes.stream()
                .map(l -> new Lettre(
                        l.id(),
                        l.rang(),
                        l.modele(),
                        l.version(),
                        l.langue(),
                        l.jour(),
                        l.donnees().textes().get("projet"),
                        sceaux.get(l.id()),
                        envois.getOrDefault(l.id(), List.of())))
                .toList();
    }

    /** Messages without a letter: the reminders sent of a dossier, oldest first. */
    public List<Envoi> rappels(String dossier, Acteur acteur) {
        dossiers.exigerAcces(dossier, acteur);
        return courriels.findByDossierOrderById(dossier).stream()
                .filter(c -> c.lettre() == null)
                .map(Courriel::envoi)
                .toList();
    }

    /**
     * The letter as it was frozen; made now where the round has not come yet.
     *
     * @throws DossierIntrouvable when this dossier has no such letter for this person
     */
    public Piece pdf(String dossier, long numero, Acteur acteur) {
        LettreEcrite lettre = exiger(dossier, numero, acteur);
        return new Piece(nomDeFichier(lettre), gel.geler(lettre.id()));
    }

    /** The same letter for a screen, made from what was written. */
    public String html(String dossier, long numero, Acteur acteur) {
        LettreEcrite lettre = exiger(dossier, numero, acteur);
        return rendu.html(lettre.modele(), lettre.version(), lettre.langue(), lettre.donnees());
    }

    private LettreEcrite exiger(String dossier, long numero, Acteur acteur) {
        dossiers.exigerAcces(dossier, acteur);
        return ecrites.findByIdAndDossier(numero, dossier)
                .filter(l -> visible(l, acteur))
                .orElseThrow(DossierIntrouvable::new);
    }

    /** What told the old owner that it holds the dossier no more is not for the new one. */
    private static boolean visible(LettreEcrite lettre, Acteur lecteur) {
        return lecteur.role() != Role.EMETTEUR || lettre.modele() != Modele.DESSAISISSEMENT;
    }

    static String nomDeFichier(LettreEcrite lettre) {
        return lettre.dossier() + "-" + lettre.modele().name().toLowerCase(Locale.ROOT) + "-" + lettre.rang() + ".pdf";
    }
}
