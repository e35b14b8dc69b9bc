package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.partage.Etape;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EcheanceTest {

    private static final byte[] CLASSEUR = SaisieModele.pte(Etape.DEPOT).octets();

    @Test
    void une_lecture_qui_dure_trop_s_arrete_entre_deux_lignes() {
        AtomicLong temps = new AtomicLong();
        Lecture lente = LecteurFormulaire.lire(
                CLASSEUR, Dispositions.editions(), () -> temps.addAndGet(TimeUnit.SECONDS.toNanos(1)));
        assertThat(lente.formulaire()).isEmpty();
        assertThat(lente.anomalie())
                .contains(new AnomalieFichier("F-FICHIER-02", "duree", String.valueOf(Limites.SECONDES)));
        assertThat(temps.get()).isLessThan(TimeUnit.SECONDS.toNanos(Limites.SECONDES + 3));
    }

    @Test
    void une_lecture_rapide_va_au_bout() {
        AtomicLong temps = new AtomicLong(Long.MAX_VALUE - 10);
        assertThat(LecteurFormulaire.lire(CLASSEUR, Dispositions.editions(), temps::incrementAndGet)
                        .formulaire())
                .isPresent();
    }
}
