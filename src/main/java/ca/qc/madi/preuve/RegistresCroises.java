package ca.qc.madi.preuve;

import ca.qc.madi.bureau.GesteTache;
import ca.qc.madi.journal.RefusBref;
import ca.qc.madi.partage.Horloge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the registers beside the dossiers' chains tell: the acts refused, and what was done with tasks. */
final class RegistresCroises {

    private RegistresCroises() {}

    private record Cle(String par, String code) {}

    /** By person and code, the most frequent first. */
    static List<LigneControle> refus(List<RefusBref> refus, Map<String, String> emetteurs, FiltreControles filtre) {
        Map<Cle, List<RefusBref>> parCle = new LinkedHashMap<>();
        for (RefusBref r : refus) {
            if (!retient(filtre, r.dossier(), emetteurs, Horloge.jour(r.consigneLe()))) continue;
            for (String code : r.codes().split(" ", -1))
                parCle.computeIfAbsent(new Cle(r.par(), code), x -> new ArrayList<>())
                        .add(r);
        }
        return parCle.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Cle, List<RefusBref>>>comparingInt(
                                e -> e.getValue().size())
                        .reversed()
                        .thenComparing(e -> e.getKey().par())
                        .thenComparing(e -> e.getKey().code()))
                .map(e -> refus(e.getKey(), e.getValue()))
                .toList();
    }

    private static LigneControle refus(Cle cle, List<RefusBref> refus) {
        TreeSet<LocalDate> jours = new TreeSet<>();
        TreeSet<String> dossiers = new TreeSet<>();
        for (RefusBref r : refus) {
            jours.add(Horloge.jour(r.consigneLe()));
            if (r.dossier() != null) dossiers.add(r.dossier());
        }
        return LigneControle.de(
                Map.of(
                        ColonneControle.PAR, cle.par(),
                        ColonneControle.CODE, cle.code(),
                        ColonneControle.NOMBRE, refus.size(),
                        ColonneControle.JOUR, jours.first(),
                        ColonneControle.DERNIER, jours.last()),
                dossiers.stream().map(LieuControle::desRefus).toList());
    }

    /** Who took, handed over or put off a task, the latest first. */
    static List<LigneControle> gestes(List<GesteTache> gestes, Map<String, String> emetteurs, FiltreControles filtre) {
        return gestes.stream()
                .filter(g -> retient(filtre, g.dossier(), emetteurs, Horloge.jour(g.consigneLe())))
                .sorted(Comparator.comparing(GesteTache::consigneLe).reversed())
                .map(RegistresCroises::geste)
                .toList();
    }

    private static LigneControle geste(GesteTache g) {
        Map<ColonneControle, Object> valeurs = new EnumMap<>(ColonneControle.class);
        valeurs.putAll(Map.of(
                ColonneControle.QUAND, g.consigneLe(),
                ColonneControle.GESTE, g.geste(),
                ColonneControle.PAR, g.par(),
                ColonneControle.TACHE, g.tache()));
        if (g.avant() != null) valeurs.put(ColonneControle.AVANT, g.avant());
        if (g.apres() != null) valeurs.put(ColonneControle.APRES, g.apres());
        return LigneControle.de(valeurs, List.of(LieuControle.duDossier(g.dossier())));
    }

    private static boolean retient(
            FiltreControles filtre, @Nullable String dossier, Map<String, String> emetteurs, LocalDate jour) {
        return filtre.retient(Objects.toString(dossier == null ? null : emetteurs.get(dossier), ""), jour);
    }
}
