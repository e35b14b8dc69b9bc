package ca.qc.madi.preuve;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Exercice;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of the checks is asked for; null asks for all.
 *
 * @param emetteur identifier of the company that a find must be about, alone or with others
 * @param du first day of the period (America/Toronto)
 * @param au its last day
 * @param exercice civil year in which the government fiscal year begins
 * @param part how far below a threshold is still just under it, as a share of the threshold, above 0 and below 1; the
 *     measure's own where it is not said
 * @param jours within how many days claims are close to each other; as above
 */
public record FiltreControles(
        @Nullable ControleCroise controle,
        @Nullable String emetteur,
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable Integer exercice,
        @Nullable BigDecimal part,
        @Nullable Integer jours) {

    public static final FiltreControles TOUT = new FiltreControles(null, null, null, null, null, null, null);

    public FiltreControles {
        emetteur = emetteur == null || emetteur.isBlank() ? null : emetteur.strip();
    }

    /** Refuses, with M-CONTROLE-01 and M-CONTROLE-02, a share or days that are none. */
    void exiger() {
        if (part != null && (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) >= 0))
            throw new ActeRefuse("M-CONTROLE-01", part);
        if (jours != null && jours < 0) throw new ActeRefuse("M-CONTROLE-02", jours);
    }

    /** The same, with the measure's own share and days where none were said. */
    FiltreControles complete(Parametres parametres) {
        return new FiltreControles(
                controle,
                emetteur,
                du,
                au,
                exercice,
                part == null ? parametres.taux(Cle.CONTROLES_PART) : part,
                jours == null ? Integer.valueOf(parametres.entier(Cle.CONTROLES_JOURS)) : jours);
    }

    /** The same of one check, or of all. */
    public FiltreControles sur(@Nullable ControleCroise autre) {
        return new FiltreControles(autre, emetteur, du, au, exercice, part, jours);
    }

    /** Whether only one émetteur, or a period, is asked for. */
    public boolean restreint() {
        return emetteur != null || du != null || au != null || exercice != null;
    }

    BigDecimal partDite() {
        return Objects.requireNonNull(part);
    }

    int joursDits() {
        return Objects.requireNonNull(jours);
    }

    boolean demande(ControleCroise autre) {
        return controle == null || controle == autre;
    }

    boolean vise(String societe) {
        return emetteur == null || emetteur.equals(societe);
    }

    boolean dansLaPeriode(LocalDate jour) {
        return (du == null || !jour.isBefore(du))
                && (au == null || !jour.isAfter(au))
                && (exercice == null || Exercice.de(jour).annee() == exercice);
    }

    boolean retient(String societe, LocalDate jour) {
        return vise(societe) && dansLaPeriode(jour);
    }

    /** What stands behind the question mark of the address; what is not asked for is left out. */
    public String requete() {
        Map<String, @Nullable Object> dits = new LinkedHashMap<>();
        dits.put("controle", controle);
        dits.put("emetteur", emetteur);
        dits.put("du", du);
        dits.put("au", au);
        dits.put("exercice", exercice);
        dits.put("part", part == null ? null : part.toPlainString());
        dits.put("jours", jours);
        return dits.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + URLEncoder.encode(String.valueOf(e.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
