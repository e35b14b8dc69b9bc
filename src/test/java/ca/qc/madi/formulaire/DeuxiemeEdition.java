package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A fictitious edition 2026-01 of the workbook, known to the tests only. */
public final class DeuxiemeEdition {

    public static final Disposition DISPOSITION = Dispositions.lire(fichier());

    /** The edition in force and the fictitious one. */
    public static final Editions EDITIONS = Editions.de(List.of(DISPOSITION, Dispositions.derniere()));

    private DeuxiemeEdition() {}

    private static byte[] fichier() {
        try (InputStream flux = DeuxiemeEdition.class.getResourceAsStream("/formulaire/disposition-2026-01.yaml")) {
            return Objects.requireNonNull(flux).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model PTE form in the words of this edition. */
    public static SaisieModele pte(Etape etape) {
        return SaisieModele.pte(etape)
                .champ(
                        "depot.etape",
                        DISPOSITION.champ("depot.etape").choix(etape).orElseThrow())
                .champ(
                        "projet.volet",
                        DISPOSITION.champ("projet.volet").choix(Volet.PTE).orElseThrow())
                .sansChamp("projet.naturePte")
                .champ("consentement.publication", "Oui")
                .ajouter(
                        "contrats", Map.of("fournisseur", "Génitech inc.", "valeur", SaisieModele.decimal("90000.00")));
    }

    public static byte[] octets(SaisieModele modele) {
        return RedacteurFormulaire.rediger(DISPOSITION, modele.saisie());
    }
}
