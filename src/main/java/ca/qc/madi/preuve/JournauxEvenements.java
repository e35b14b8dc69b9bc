package ca.qc.madi.preuve;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.securite.Geste;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The event log of one dossier or of all, for process mining: XES (IEEE 1849) and CSV, one dossier in memory at a time. */
@Component
public class JournauxEvenements {

    private static final String MOTEUR = "moteur";

    private final Dossiers dossiers;
    private final Livre livre;
    private final LignesConservees lignes;

    JournauxEvenements(Dossiers dossiers, Livre livre, LignesConservees lignes) {
        this.dossiers = dossiers;
        this.livre = livre;
        this.lignes = lignes;
    }

    /** The forms an event log may take. */
    public enum Forme {
        XES,
        CSV
    }

    /**
     * What is asked for.
     *
     * @param dossier null for all
     * @param pseudonymes persons are hidden
     */
    public record Demande(Forme forme, @Nullable String dossier, boolean pseudonymes) {}

    /**
     * Refuses what this person may not take away.
     *
     * @throws DossierIntrouvable when there is no such dossier, or it is another company's
     */
    public void exiger(Demande demande, Acteur par) {
        if (demande.dossier() == null) {
            Geste.EXPORTER_TOUS_LES_JOURNAUX.exiger(par);
            return;
        }
        dossiers.exigerAcces(demande.dossier(), par);
        Geste.EXPORTER_JOURNAL.exiger(par);
    }

    /** DossierIntrouvable when the dossier asked for does not exist. */
    public void exiger(Demande demande) {
        if (demande.dossier() != null) dossiers.exigerAcces(demande.dossier(), Acteur.MOTEUR);
    }

    /** Writes it as it is read; the caller closes. */
    @Transactional(readOnly = true)
    public void ecrire(Demande demande, OutputStream vers) {
        try {
            if (demande.forme() == Forme.XES) xes(demande, vers);
            else csv(demande, vers);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void xes(Demande demande, OutputStream vers) throws XMLStreamException {
        try (EcritureXes xes = new EcritureXes(vers)) {
            parcourir(demande, evenements -> {
                try {
                    xes.trace(evenements);
                } catch (XMLStreamException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            });
        }
    }

    private void csv(Demande demande, OutputStream vers) {
        try {
            vers.write(TableCsv.ecrire(List.of(Evenement.COLONNES)));
            parcourir(
                    demande,
                    evenements -> evenements.forEach(e -> {
                        try {
                            vers.write(TableCsv.rang(e.colonnes()).getBytes(StandardCharsets.UTF_8));
                        } catch (IOException ecriture) {
                            throw new UncheckedIOException(ecriture);
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parcourir(Demande demande, Consumer<List<Evenement>> suite) {
        Pseudonymes noms = demande.pseudonymes() ? Pseudonymes.nouveaux() : Pseudonymes.aucun();
        Map<String, String> qualites = new HashMap<>(Map.of(MOTEUR, "MOTEUR"));
        lignes.qualites().forEach(l -> qualites.put(l.get(0, String.class), l.get(1, String.class)));
        Consumer<List<FaitBrut>> dossier = faits -> suite.accept(faits.stream()
                .map(f -> Evenement.de(f, noms.de(f.par()), qualites.getOrDefault(f.par(), "")))
                .toList());
        if (demande.dossier() == null) livre.parcourir(dossier);
        else dossier.accept(livre.duDossier(demande.dossier()));
    }
}
