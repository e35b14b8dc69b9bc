package ca.qc.madi.projet;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.partage.Volet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The studies a GES or INNO project may come from: those the ministry knows, and the PTE projects of the dossier. */
record EtudesLiees(Dossier dossier, Collection<Projet> projets) {

    /** By its title, or by the name of the project that makes it. */
    Optional<EtudeLiee> chercher(@Nullable String nom) {
        if (nom == null || nom.isBlank()) return Optional.empty();
        String cle = nom.strip();
        return dossier.etudes().stream()
                .filter(e -> e.titre().strip().equalsIgnoreCase(cle))
                .map(EtudeLiee::de)
                .findFirst()
                .or(() -> ptes().filter(p -> p.ref().projet().equals(cle)
                                || p.titre().strip().equalsIgnoreCase(cle))
                        .map(EtudeLiee::de)
                        .findFirst());
    }

    Stream<EtudeLiee> toutes() {
        return Stream.concat(dossier.etudes().stream().map(EtudeLiee::de), ptes().map(EtudeLiee::de));
    }

    private Stream<Projet> ptes() {
        return projets.stream().filter(p -> p.volet() == Volet.PTE).filter(p -> !p.arrete());
    }
}
