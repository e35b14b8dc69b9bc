package ca.qc.madi.architecture;

import static ca.qc.madi.architecture.Maison.CLASSES;
import static ca.qc.madi.architecture.Maison.TEMOINS;
import static ca.qc.madi.architecture.Maison.doitEchouer;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The time is asked of one clock only, {@code partage.Horloge}: a rule that looks elsewhere could not be replayed. */
class HeureTest {

    private static final Set<String> HORLOGES =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    private static final String HORLOGE = "ca.qc.madi.partage.Horloge";

    /** The engine's clock is an offset from the system's: here both are compared, nothing is dated. */
    private static final String HORLOGE_MOTEUR = "ca.qc.madi.processus.HorlogeMoteur";

    private static ArchRule heureSeulementDans(String... classes) {
        return noClasses()
                .that()
                .haveNameNotMatching(String.join("|", classes).replace(".", "\\."))
                .should()
                .callMethodWhere(lireLHeure())
                .orShould()
                .callConstructorWhere(dateDuJour());
    }

    private static DescribedPredicate<JavaAccess<?>> lireLHeure() {
        return DescribedPredicate.describe("the call reads the system's time", appel -> {
            String hote = appel.getTargetOwner().getName();
            String nom = appel.getTarget().getName();
            boolean temps = hote.startsWith("java.time.") && (nom.equals("now") || HORLOGES.contains(nom));
            boolean millisecondes = hote.equals("java.lang.System") && nom.equals("currentTimeMillis");
            return temps || millisecondes;
        });
    }

    private static DescribedPredicate<JavaConstructorCall> dateDuJour() {
        return DescribedPredicate.describe(
                "the date is today's",
                appel -> appel.getTargetOwner().isEquivalentTo(Date.class)
                        && appel.getTarget().getRawParameterTypes().isEmpty());
    }

    @Test
    void oneClockGivesTheTime() {
        heureSeulementDans(HORLOGE, HORLOGE_MOTEUR).check(CLASSES);
    }

    @Test
    void aTimeReadElsewhereIsFound() {
        doitEchouer(heureSeulementDans("ca.qc.madi.cadre.Mesures"), CLASSES);
        doitEchouer(heureSeulementDans(HORLOGE), CLASSES);
        doitEchouer(heureSeulementDans(HORLOGE, HORLOGE_MOTEUR), TEMOINS);
    }
}
