package ca.qc.madi.preuve;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.Json;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.journal.Livre.Tete;
import ca.qc.madi.partage.Horloge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the heads of the book, once a day by our clock, and hands the seals over to a directory outside the database.
 * Whoever rewrites the book, hashes and all, cannot rewrite what was signed and carried away.
 */
@Component
public class Scellement {

    static final String CLE = "cle-publique.pem";

    private final Livre livre;
    private final SceauxConserves sceaux;
    private final CleSceaux cle;
    private final Horloge horloge;
    private final Path repertoire;

    Scellement(
            Livre livre,
            SceauxConserves sceaux,
            CleSceaux cle,
            Horloge horloge,
            @Value("${madi.sceaux.repertoire}") Path repertoire) {
        this.livre = livre;
        this.sceaux = sceaux;
        this.cle = cle;
        this.horloge = horloge;
        this.repertoire = repertoire;
    }

    /** Seals unless today's seal is there already; whether it did. */
    @Transactional
    public boolean scellerAujourdhui() {
        boolean fait = sceaux.findFirstByOrderByNumeroDesc()
                .filter(s -> !Horloge.jour(s.scelleLe()).isBefore(horloge.aujourdhui()))
                .isPresent();
        if (!fait) sceller();
        exporter(repertoire);
        return !fait;
    }

    /** Seals now. */
    @Transactional
    public void sceller() {
        List<SceauConserve> connus = sceaux.findAllByOrderByNumero();
        SceauConserve dernier = connus.isEmpty() ? null : connus.get(connus.size() - 1);
        Map<String, Tete> scellees = new HashMap<>();
        connus.forEach(s -> s.lire().tetes().forEach(t -> scellees.put(t.dossier(), t)));
        List<Tete> nouvelles = livre.tetes().stream()
                .filter(t -> !t.equals(scellees.get(t.dossier())))
                .toList();
        Sceau sceau = new Sceau(
                dernier == null ? 1 : dernier.numero() + 1,
                horloge.instant().truncatedTo(ChronoUnit.MILLIS),
                dernier == null ? Empreinte.ORIGINE : dernier.empreinte(),
                nouvelles);
        String contenu = Json.canonique(sceau);
        byte[] octets = contenu.getBytes(StandardCharsets.UTF_8);
        sceaux.save(new SceauConserve(sceau, contenu, Empreinte.de(octets), cle.signer(octets)));
    }

    /** Writes the seals that are not there yet; one that is there is never written over. */
    @Transactional(readOnly = true)
    public void exporter(Path vers) {
        try {
            Files.createDirectories(vers);
            for (SceauConserve sceau : sceaux.findAllByOrderByNumero()) {
                ecrire(vers.resolve(Sceau.nom(sceau.numero()) + ".json"), sceau.octets());
                ecrire(vers.resolve(Sceau.nom(sceau.numero()) + ".sig"), sceau.signature());
            }
            ecrire(vers.resolve(CLE), clePublique());
        } catch (IOException e) {
            throw new UncheckedIOException(vers.toString(), e);
        }
    }

    private static void ecrire(Path fichier, byte[] octets) throws IOException {
        if (!Files.exists(fichier)) Files.write(fichier, octets);
    }

    /** The seals that speak of a dossier or of the notes on it, in order. */
    List<SceauConserve> de(String dossier) {
        return sceaux.findAllByOrderByNumero().stream()
                .filter(s -> s.lire().tetes().stream()
                        .anyMatch(t -> Journal.dossier(t.dossier()).equals(dossier)))
                .toList();
    }

    /** Where a dossier stood when it was last sealed under a signature that holds. */
    Optional<Tete> derniere(String dossier) {
        return de(dossier).stream()
                .filter(s -> cle.valide(s.octets(), s.signature()))
                .flatMap(s -> s.lire().tetes().stream())
                .filter(t -> t.dossier().equals(dossier))
                .reduce((avant, apres) -> apres);
    }

    byte[] signer(byte[] octets) {
        return cle.signer(octets);
    }

    byte[] clePublique() {
        return cle.publique().getBytes(StandardCharsets.UTF_8);
    }
}
