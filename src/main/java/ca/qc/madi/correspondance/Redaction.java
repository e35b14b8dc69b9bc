package ca.qc.madi.correspondance;

import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.versement.LigneDerivation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What one fact has to say in one letter. */
final class Redaction {

    private final Modele modele;
    private final Map<String, Money> montants = new TreeMap<>();
    private final Map<String, LocalDate> dates = new TreeMap<>();
    private final Map<String, String> textes = new TreeMap<>();
    private List<LigneDerivation> lignes = List.of();
    private @Nullable LocalDate jour;
    private String version;
    private @Nullable Destinataire destinataire;

    Redaction(Modele modele) {
        this.modele = modele;
        this.version = modele.version();
    }

    Modele modele() {
        return modele;
    }

    String version() {
        return version;
    }

    /** The version of its template, where it is not the last: the text of an earlier letter stands. */
    Redaction version(String autre) {
        version = autre;
        return this;
    }

    Redaction montant(String nom, Money montant) {
        montants.put(nom, montant);
        return this;
    }

    Redaction date(String nom, LocalDate date) {
        dates.put(nom, date);
        return this;
    }

    Redaction texte(String nom, String texte) {
        textes.put(nom, texte);
        return this;
    }

    /** What the addressee has to hand in, and the last day for it. */
    Redaction attendu(RefRapport ref, LocalDate dernier) {
        return date(DonneesLettre.ATTENDU + ref.projet().projet() + "/" + ref.rapport(), dernier);
    }

    /** To whom this letter goes, where it is not who holds the dossier. */
    Redaction pour(Destinataire autre) {
        destinataire = autre;
        return this;
    }

    Destinataire destinataire(Destinataire duDossier) {
        return destinataire == null ? duDossier : destinataire;
    }

    /** The day this letter bears, where it is not that of its fact. */
    Redaction datee(LocalDate autre) {
        jour = autre;
        return this;
    }

    LocalDate jour(LocalDate duFait) {
        return jour == null ? duFait : jour;
    }

    Redaction lignes(List<LigneDerivation> derivation) {
        lignes = derivation;
        return this;
    }

    DonneesLettre donnees(Destinataire a, LocalDate datee) {
        return new DonneesLettre(
                a.dossier(), a.mesure(), a.nom(), a.neq(), a.attention(), datee, montants, dates, textes, lignes);
    }
}
