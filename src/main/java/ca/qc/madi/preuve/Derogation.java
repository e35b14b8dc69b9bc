package ca.qc.madi.preuve;

import ca.qc.madi.journal.Fait;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One override, waiver or decision by hand.
 *
 * @param fait the decision
 * @param motif the reason given; empty where none is asked for
 * @param detail what it was about, in codes and names
 */
record Derogation(
        Fait fait,
        SorteControle sorte,
        @Nullable String projet,
        @Nullable String rapport,
        String motif,
        String detail) {

    LigneControle ligne(String emetteur) {
        return LigneControle.de(
                Map.of(
                        ColonneControle.QUAND, fait.jour(),
                        ColonneControle.SORTE, sorte,
                        ColonneControle.PAR, fait.par(),
                        ColonneControle.MOTIF, motif,
                        ColonneControle.DETAIL, detail,
                        ColonneControle.EMETTEUR, emetteur),
                List.of(LieuControle.duFait(fait, projet, rapport)));
    }
}
