package ca.qc.madi.securite;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who may sign in for a company. */
@Component
public class AccesEntreprise {

    private final ComptesConnus comptes;

    AccesEntreprise(ComptesConnus comptes) {
        this.comptes = comptes;
    }

    /** Identifiers of the persons whose account of this company is open, in order. */
    public List<String> de(String emetteur) {
        return comptes.findByEmetteurAndActifTrueOrderByIdentifiant(emetteur).stream()
                .map(compte -> compte.acteur().id())
                .toList();
    }
}
