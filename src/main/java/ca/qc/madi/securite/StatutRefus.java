package ca.qc.madi.securite;

import java.util.List;
import org.springframework.http.HttpStatus;

/** What a refused act answers: 403 without the right, 409 where something else was done meanwhile, 422 where a rule forbids it. */
public final class StatutRefus {

    private StatutRefus() {}

    public static HttpStatus de(List<String> codes) {
        if (codes.stream().anyMatch(c -> c.startsWith("M-DROIT-"))) return HttpStatus.FORBIDDEN;
        boolean depasse = codes.stream().anyMatch(c -> c.matches("M-(TACHE|ETAT|PROJET|CALCUL|TRAVAIL)-\\d+"));
        return depasse ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
