package ca.qc.madi.securite;

import ca.qc.madi.partage.Horloge;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of our persons an identity provider speaks of: the one bound to its subject, or, the first time, the one and
 * only with an open account and the e-mail address that the provider has verified. The provider says who it is; what
 * that person may do stands in our own table of accounts, whatever else the provider claims.
 */
@Component
class PersonnesOidc {

    private final Identites identites;
    private final FichesPersonnes personnes;
    private final ComptesConnus comptes;
    private final Horloge horloge;

    PersonnesOidc(Identites identites, FichesPersonnes personnes, ComptesConnus comptes, Horloge horloge) {
        this.identites = identites;
        this.personnes = personnes;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /** @param courriel empty unless the provider has verified it */
    @Transactional
    public Optional<Compte> reconnaitre(String fournisseur, String sujet, Optional<String> courriel) {
        Identite.Nom nom = new Identite.Nom(fournisseur, sujet);
        Optional<Identite> liee = identites.findById(nom);
        if (liee.isPresent()) return compte(liee.get().personne());
        List<Compte> candidats = courriel.stream()
                .flatMap(c -> personnes.findByCourrielIgnoreCase(c).stream())
                .flatMap(p -> compte(p.id()).stream())
                .toList();
        if (candidats.size() != 1) return Optional.empty();
        String personne = candidats.get(0).acteur().id();
        if (identites.lie(fournisseur, personne)) return Optional.empty();
        identites.save(new Identite(nom, personne, horloge.instant()));
        return Optional.of(candidats.get(0));
    }

    private Optional<Compte> compte(String personne) {
        return comptes.findById(personne).filter(Compte::actif);
    }
}
