package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.FaitDossier.VoieDeterminee;
import ca.qc.madi.dossier.Justification;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.Piece;
import ca.qc.madi.projet.FaitProjet.PieceExigeeRecue;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.FaitVersement.CompteAjuste;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on: its documents, the findings its workbook was received with, and the editions that made it.
 *
 * @param regles the edition of the rules it names; null where it names none
 * @param disposition the layout of its workbook; null where there is none
 * @param constats codes of warnings
 * @param calcul the computation it states; null for other facts
 */
record Appuis(
        @Nullable String regles,
        @Nullable String disposition,
        List<String> constats,
        List<Document> documents,
        @Nullable Calcul calcul) {

    /** @param nom its name, or null for the workbook of a deposit */
    record Document(@Nullable String nom, String adresse) {}

    private static final Appuis AUCUN = new Appuis(null, null, List.of(), List.of(), null);

    /** @param racine address of the dossier */
    static Appuis de(Contenu contenu, String racine) {
        if (contenu instanceof DemandeRecue d) return depot(d.formulaire(), d.pieces(), racine);
        if (contenu instanceof RapportRecu r) return depot(r.formulaire(), r.pieces(), racine);
        if (contenu instanceof AvertissementLeve l)
            return new Appuis(
                    null,
                    null,
                    List.of(l.code()),
                    List.of(new Document(l.libelle(), racine + "/verdicts/" + l.verdict())),
                    null);
        if (contenu instanceof AttestationRecue a && a.piece() != null)
            return documents(new Document(
                    a.piece().nom(), racine + "/projets/" + a.projet() + "/suivi/" + a.rapport() + "/attestation"));
        if (contenu instanceof EntenteSignee s && s.preuve() != null)
            return documents(new Document(
                    s.preuve().nom(), racine + "/ententes/" + s.preuve().sha256()));
        if (contenu instanceof PieceExigeeRecue e && e.piece() != null) return documents(piece(e.piece(), racine));
        return Justification.de(contenu)
                .filter(j -> j.sha256() != null)
                .map(j -> documents(new Document(j.fichier(), racine + "/justifications/" + j.sha256())))
                .orElseGet(() -> calculs(contenu));
    }

    private static Document piece(PieceJointe piece, String racine) {
        return new Document(piece.nom(), racine + "/pieces/" + piece.sha256());
    }

    private static Appuis calculs(Contenu contenu) {
        if (contenu instanceof ProjetAccepte p) return regles(p.versionRegles());
        if (contenu instanceof VoieDeterminee v) return regles(v.versionRegles());
        if (contenu instanceof VersementCalcule c) return calcul(c.calcul());
        if (contenu instanceof CompteAjuste c) return calcul(c.calcul());
        if (contenu instanceof RemboursementFacture f && f.calcul() != null) return calcul(f.calcul());
        return AUCUN;
    }

    private static Appuis depot(Piece formulaire, List<PieceJointe> pieces, String racine) {
        List<Document> documents = new ArrayList<>();
        documents.add(new Document(null, racine + "/formulaires/" + formulaire.sha256()));
        pieces.stream()
                .filter(p -> !p.sha256().equals(formulaire.sha256()))
                .forEach(p -> documents.add(piece(p, racine)));
        return new Appuis(
                formulaire.versionRegles(),
                formulaire.versionDisposition(),
                formulaire.avertissements(),
                List.copyOf(documents),
                null);
    }

    private static Appuis documents(Document document) {
        return new Appuis(null, null, List.of(), List.of(document), null);
    }

    private static Appuis regles(String version) {
        return new Appuis(version, null, List.of(), List.of(), null);
    }

    private static Appuis calcul(Calcul calcul) {
        return new Appuis(calcul.versionRegles(), null, List.of(), List.of(), calcul);
    }
}
