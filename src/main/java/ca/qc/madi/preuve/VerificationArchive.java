package ca.qc.madi.preuve;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.Livre.Tete;
import ca.qc.madi.preuve.Anomalie.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An evidence file verified alone: nothing missing, nothing added, every hash and the chain, the signature of the list
 * of hashes, and the seals beside the facts. It needs no database, and no more than the public key to be trusted.
 */
public final class VerificationArchive {

    private final ArchiveLue archive;
    private final List<Anomalie> anomalies = new ArrayList<>();

    private VerificationArchive(ArchiveLue archive) {
        this.archive = archive;
    }

    /**
     * @param dossier empty when the file does not even say it
     * @param cle the public key it is signed with, in PEM; empty when none holds
     */
    public record Bilan(String dossier, int faits, int fichiers, int sceaux, String cle, List<Anomalie> anomalies) {}

    /**
     * @param pem the public key it must be signed with; null to believe the one it brings
     * @throws IllegalArgumentException when that is no public key
     */
    public static Bilan verifier(InputStream flux, @Nullable String pem) {
        PublicKey exigee = pem == null ? null : Signatures.publique(pem);
        try {
            return new VerificationArchive(ArchiveLue.lire(flux)).verifier(exigee);
        } catch (IOException e) {
            Anomalie illisible = new Anomalie(Code.ARCHIVE_ILLISIBLE, "", String.valueOf(e.getMessage()));
            return new Bilan("", 0, 0, 0, "", List.of(illisible));
        }
    }

    private Bilan verifier(@Nullable PublicKey exigee) {
        sommes();
        PublicKey cle = cle(exigee);
        signature(cle);
        String pem = cle == null ? "" : Signatures.pem(cle);
        int fichiers = archive.entrees().size();
        try {
            Conserve conserve = archive.conserve();
            controler(conserve);
            int sceaux = sceaux(conserve, cle);
            return new Bilan(
                    conserve.dossier(), conserve.faits().size(), fichiers, sceaux, pem, List.copyOf(anomalies));
        } catch (RuntimeException e) {
            anomalies.add(new Anomalie(Code.CONTENU_ILLISIBLE, "", String.valueOf(e.getMessage())));
            return new Bilan("", 0, fichiers, 0, pem, List.copyOf(anomalies));
        }
    }

    private void sommes() {
        byte[] liste = archive.entrees().get(Archive.SOMMES);
        if (liste == null) {
            anomalies.add(Anomalie.de(Code.ENTREE_MANQUANTE, Archive.SOMMES));
            return;
        }
        Map<String, String> dites = new HashMap<>();
        new String(liste, StandardCharsets.UTF_8).lines().forEach(ligne -> {
            String[] moities = ligne.split(" {2}", 2);
            if (moities.length == 2) dites.put(moities[1], moities[0]);
        });
        dites.forEach((nom, sha256) -> {
            byte[] octets = archive.entrees().get(nom);
            if (octets == null) anomalies.add(Anomalie.de(Code.ENTREE_MANQUANTE, nom));
            else if (!Empreinte.de(octets).equals(sha256)) anomalies.add(Anomalie.de(Code.ENTREE_MODIFIEE, nom));
        });
        Set<String> hors = Set.of(Archive.SOMMES, Archive.SIGNATURE);
        archive.entrees().keySet().stream()
                .filter(nom -> !hors.contains(nom) && !dites.containsKey(nom))
                .forEach(nom -> anomalies.add(Anomalie.de(Code.ENTREE_DE_TROP, nom)));
    }

    private @Nullable PublicKey cle(@Nullable PublicKey exigee) {
        byte[] pem = archive.entrees().get(Archive.SCEAUX + Scellement.CLE);
        try {
            PublicKey jointe = pem == null ? null : Signatures.publique(new String(pem, StandardCharsets.UTF_8));
            if (exigee != null && !exigee.equals(jointe))
                anomalies.add(Anomalie.de(Code.CLE_DIFFERENTE, Scellement.CLE));
            return exigee == null ? jointe : exigee;
        } catch (IllegalArgumentException e) {
            anomalies.add(Anomalie.de(Code.CONTENU_ILLISIBLE, Scellement.CLE));
            return exigee;
        }
    }

    private void signature(@Nullable PublicKey cle) {
        byte[] liste = archive.entrees().get(Archive.SOMMES);
        byte[] signature = archive.entrees().get(Archive.SIGNATURE);
        boolean tient = cle != null && liste != null && signature != null && Signatures.valide(liste, signature, cle);
        if (!tient) anomalies.add(Anomalie.de(Code.SIGNATURE, Archive.SIGNATURE));
    }

    private void controler(Conserve conserve) {
        Ecarts ecarts = new Ecarts();
        ControleChaine.verifier(conserve, ecarts);
        ControleFichiers.verifier(conserve, ecarts);
        Reexecution vue = ecarts.bilan(conserve.dossier(), conserve.faits().size());
        for (Ecart ecart : vue.ecarts()) {
            Code code = ecart.controle() == Controle.CHAINE ? Code.CHAINE : Code.FICHIER;
            anomalies.add(new Anomalie(code, ecart.rang() + " " + ecart.lieu(), ecart.champ()));
        }
    }

    /** The seals hold, and the facts stand where they were sealed; how many hold. */
    private int sceaux(Conserve conserve, @Nullable PublicKey cle) {
        SortedMap<String, byte[]> fichiers = archive.sceaux();
        SceauxExportes exportes = SceauxExportes.lire(fichiers, cle, false);
        anomalies.addAll(exportes.anomalies());
        comparer(exportes, conserve.dossier(), conserve.faits());
        Conserve.Notes notes = conserve.notes();
        comparer(exportes, Journal.notes(conserve.dossier()), notes == null ? List.of() : notes.faits());
        return exportes.valides().size();
    }

    private void comparer(SceauxExportes exportes, String chaine, List<FaitBrut> faits) {
        List<Tete> scellees = exportes.valides().stream()
                .flatMap(s -> s.tetes().stream())
                .filter(t -> t.dossier().equals(chaine))
                .toList();
        VerificationSceaux.comparer(scellees, faits, anomalies);
    }
}
