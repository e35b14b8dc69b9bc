package ca.qc.madi.preuve;

import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.journal.Livre.Tete;
import ca.qc.madi.preuve.Anomalie.Code;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book beside seals that were carried away: all that was sealed must still stand where it stood. */
@Component
public class VerificationSceaux {

    private final Livre livre;
    private final SceauxConserves sceaux;

    VerificationSceaux(Livre livre, SceauxConserves sceaux) {
        this.livre = livre;
        this.sceaux = sceaux;
    }

    /**
     * @param sceaux how many seals hold
     * @param tetes how many heads they state
     */
    public record Bilan(int sceaux, int tetes, List<Anomalie> anomalies) {}

    /**
     * @param repertoire where the seals were handed over
     * @param pem the public key they must be signed with; null to believe the one beside them
     * @throws IOException when the directory cannot be read
     */
    @Transactional(readOnly = true)
    public Bilan verifier(Path repertoire, @Nullable String pem) throws IOException {
        PublicKey cle = pem == null ? null : Signatures.publique(pem);
        SceauxExportes exportes = SceauxExportes.lire(repertoire, cle);
        List<Anomalie> anomalies = new ArrayList<>(exportes.anomalies());
        Map<String, List<Tete>> parDossier = new TreeMap<>();
        int tetes = 0;
        for (Sceau sceau : exportes.valides()) {
            for (Tete tete : sceau.tetes()) {
                parDossier
                        .computeIfAbsent(tete.dossier(), d -> new ArrayList<>())
                        .add(tete);
                tetes++;
            }
        }
        parDossier.forEach((dossier, scellees) -> comparer(scellees, livre.duDossier(dossier), anomalies));
        manquants(exportes.valides(), anomalies);
        return new Bilan(exportes.valides().size(), tetes, List.copyOf(anomalies));
    }

    /** Seals that the database itself holds and that were not carried away, or the other way round. */
    private void manquants(List<Sceau> exportes, List<Anomalie> anomalies) {
        List<Long> dehors = exportes.stream().map(Sceau::numero).toList();
        List<Long> dedans = sceaux.findAllByOrderByNumero().stream()
                .map(SceauConserve::numero)
                .toList();
        dehors.stream()
                .filter(n -> !dedans.contains(n))
                .forEach(n -> anomalies.add(new Anomalie(Code.SCEAU_MANQUANT, Sceau.nom(n), "base")));
    }

    /** Of each chain, the first sealed head that no longer stands. */
    static void comparer(List<Tete> scellees, List<FaitBrut> faits, List<Anomalie> anomalies) {
        for (Tete tete : scellees) {
            String lieu = tete.dossier() + " " + tete.rang();
            if (faits.isEmpty()) {
                anomalies.add(Anomalie.de(Code.DOSSIER_DISPARU, tete.dossier()));
                return;
            }
            FaitBrut fait = faits.stream()
                    .filter(f -> f.rang() == tete.rang())
                    .findFirst()
                    .orElse(null);
            if (fait == null) {
                anomalies.add(Anomalie.de(Code.LIVRE_TRONQUE, lieu));
                return;
            }
            if (!fait.empreinte().equals(tete.empreinte())) {
                anomalies.add(Anomalie.de(Code.HISTOIRE_REECRITE, lieu));
                return;
            }
        }
    }
}
