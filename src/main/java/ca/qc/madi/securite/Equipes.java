package ca.qc.madi.securite;

import ca.qc.madi.partage.Acteur;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who acts, or ever acted, for the same émetteur: its persons, their accounts closed or not, and its systems. */
@Component
public class Equipes {

    private final ComptesConnus comptes;
    private final FichesJetons jetons;

    Equipes(ComptesConnus comptes, FichesJetons jetons) {
        this.comptes = comptes;
        this.jetons = jetons;
    }

    /** Whether nobody of this company has an open account. */
    public boolean sansCompte(String emetteur) {
        return comptes.findByEmetteurAndActifTrueOrderByIdentifiant(emetteur).isEmpty();
    }

    /** Identifiers of the persons of this one's émetteur, itself included; itself alone where it has none. */
    public Set<String> de(Acteur acteur) {
        String emetteur = acteur.emetteur();
        if (emetteur == null) return Set.of(acteur.id());
        Stream<Acteur> autres = Stream.concat(
                comptes.findByEmetteur(emetteur).stream().map(Compte::acteur),
                jetons.findByEmetteur(emetteur).stream().map(Jeton::acteur));
        return Stream.concat(Stream.of(acteur.id()), autres.map(Acteur::id)).collect(Collectors.toSet());
    }
}
