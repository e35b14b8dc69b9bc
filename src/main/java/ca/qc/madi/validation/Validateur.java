package ca.qc.madi.validation;

import ca.qc.madi.formulaire.AnomalieFichier;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.Editions;
import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.Lecture;
import ca.qc.madi.formulaire.OngletLu;
import ca.qc.madi.formulaire.SalleComble;
import ca.qc.madi.formulaire.SalleLecture;
import ca.qc.madi.partage.ActeRefuse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges a received workbook. Whatever the bytes are it answers a verdict: all findings in one pass, one per cell, in
 * reading order, each under a code.
 */
public final class Validateur {

    /** The file can be opened and holds nothing active; judged by the reader, before any other rule. */
    static final Regle FICHIER = new Regle(
            "fichier-lisible",
            "Guide de l’émetteur, section 1, Références",
            e -> {},
            "F-FICHIER-01",
            "F-FICHIER-02",
            "F-FICHIER-03",
            "F-FICHIER-04",
            "F-FICHIER-05");

    static final List<Regle> REGLES = Stream.of(
                    ReglesStructure.REGLES,
                    ReglesTypes.REGLES,
                    ReglesCalcul.REGLES,
                    ReglesIdentification.REGLES,
                    ReglesBudget.REGLES,
                    ReglesRegistre.REGLES,
                    ReglesReelles.REGLES,
                    ReglesTaux.REGLES,
                    ReglesDates.REGLES,
                    ReglesReports.REGLES,
                    ReglesPartiesReportees.REGLES,
                    ReglesFinancement.REGLES,
                    ReglesExploitation.REGLES,
                    ReglesConformite.REGLES,
                    ReglesEtude.REGLES,
                    ReglesReductions.REGLES)
            .flatMap(List::stream)
            .toList();

    private Validateur() {}

    public static Verdict valider(byte[] octets, ContexteDepot contexte) {
        return valider(SalleLecture.commune().lire(octets, editions(contexte)), contexte);
    }

    /** Reads the stream to its end, whatever its length; the caller closes it. */
    public static Verdict valider(InputStream flux, ContexteDepot contexte) throws IOException {
        return valider(flux, contexte, SalleLecture.commune());
    }

    /** @param salle where the file is read */
    public static Verdict valider(InputStream flux, ContexteDepot contexte, SalleLecture salle) throws IOException {
        return valider(salle.lire(flux, editions(contexte)), contexte);
    }

    /**
     * Judges a file whose verdict will count against somebody.
     *
     * @throws SalleComble when the room is full: there is no verdict then
     */
    public static Verdict validerOuRemettre(byte[] octets, ContexteDepot contexte) {
        Lecture lecture = SalleLecture.commune().lire(octets, editions(contexte));
        if (lecture.remise()) throw new SalleComble(lecture.sha256());
        return valider(lecture, contexte);
    }

    private static Editions editions(ContexteDepot contexte) {
        return Dispositions.editions().au(contexte.dateDepot());
    }

    /** The verdict on a file so big that it was not received. */
    public static Verdict refuserTropGros(ContexteDepot contexte) {
        return valider(LecteurFormulaire.tropGrosPourEtreRecu(), contexte);
    }

    /** The verdict on a file whose examination failed in a way nobody foresaw: it ends as an unreadable one. */
    public static Verdict refuserPanne(String sha256, String versionRegles) {
        return refuser(LecteurFormulaire.illisible(sha256), versionRegles);
    }

    /** The verdict on a file that the dossier's rules could not judge: one finding for each motive. */
    public static Verdict refuser(String sha256, String versionRegles, ActeRefuse refus) {
        List<Constat> constats = refus.motifs().stream()
                .map(m -> Constat.duDepot(m.code(), Gravite.ERREUR, "", null, null, m.texte(), "", "mesure"))
                .toList();
        return new Verdict(sha256, versionRegles, null, constats, null);
    }

    /** Judges what was read. */
    public static Verdict valider(Lecture lecture, ContexteDepot contexte) {
        return lecture.formulaire()
                .map(f -> juger(f, contexte))
                .orElseGet(() -> refuser(lecture, contexte.parametres().version()));
    }

    private static Verdict juger(Formulaire formulaire, ContexteDepot contexte) {
        Examen examen = new Examen(formulaire, contexte);
        boolean etranger = formulaire.onglets().stream().noneMatch(OngletLu::present);
        if (etranger) ReglesStructure.GABARIT.examiner().accept(examen);
        else REGLES.forEach(r -> r.examiner().accept(examen));
        return new Verdict(
                formulaire.sha256(),
                contexte.parametres().version(),
                formulaire.disposition().version(),
                examen.constats(),
                DonneesFormulaire.de(formulaire));
    }

    private static Verdict refuser(Lecture lecture, String versionRegles) {
        List<Releve> releves = new ArrayList<>();
        lecture.anomalie().ifPresent(a -> signaler(a, releves));
        return new Verdict(lecture.sha256(), versionRegles, null, Releve.retenir(releves), null);
    }

    private static void signaler(AnomalieFichier anomalie, List<Releve> releves) {
        boolean limite = anomalie.code().equals("F-FICHIER-02");
        new Signalement(FICHIER, anomalie.code(), releves::add)
                .libelle("Fichier")
                .valeur(limite || anomalie.detail().isEmpty() ? null : anomalie.detail())
                .attendu(limite ? anomalie.detail() : null)
                .variante(anomalie.variante())
                .dire();
    }
}
