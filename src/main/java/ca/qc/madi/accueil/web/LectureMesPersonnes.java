package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueMesPersonnes.Equipe;
import ca.qc.madi.accueil.web.VueMesPersonnes.Poste;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.FaitDossier.ContactChange;
import ca.qc.madi.dossier.Interlocuteurs;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.AccesEntreprise;
import ca.qc.madi.securite.Correspondant;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The persons of the émetteur who reads, and of nobody else. */
@Component
class LectureMesPersonnes {

    private final Dossiers dossiers;
    private final Interlocuteurs interlocuteurs;
    private final Personnes personnes;
    private final AccesEntreprise acces;
    private final Horloge horloge;

    LectureMesPersonnes(
            Dossiers dossiers,
            Interlocuteurs interlocuteurs,
            Personnes personnes,
            AccesEntreprise acces,
            Horloge horloge) {
        this.dossiers = dossiers;
        this.interlocuteurs = interlocuteurs;
        this.personnes = personnes;
        this.acces = acces;
        this.horloge = horloge;
    }

    /** @throws DossierIntrouvable for whoever is no émetteur */
    @Transactional(readOnly = true)
    public VueMesPersonnes lire(Acteur acteur) {
        String societe = acteur.emetteur();
        if (acteur.role() != Role.EMETTEUR || societe == null) throw new DossierIntrouvable();
        List<String> comptes = acces.de(societe);
        return new VueMesPersonnes(
                dossiers.visibles(acteur).stream()
                        .map(fiche -> equipe(fiche.id(), acteur))
                        .toList(),
                personnes.noms(comptes).values().stream().sorted().toList(),
                Arrays.stream(Geste.values())
                        .filter(g -> g.permisA(Role.EMETTEUR))
                        .toList());
    }

    private Equipe equipe(String dossier, Acteur acteur) {
        List<ContactChange> changements = Interlocuteurs.depuisTransfert(dossiers.faits(dossier, acteur)).stream()
                .map(Fait::contenu)
                .filter(ContactChange.class::isInstance)
                .map(ContactChange.class::cast)
                .sorted(Comparator.comparing(ContactChange::effet))
                .toList();
        LocalDate jour = horloge.aujourdhui();
        List<Poste> postes = new ArrayList<>();
        interlocuteurs.le(jour, dossier).forEach(c -> postes.add(enPoste(c, changements, jour)));
        changements.stream()
                .filter(c -> c.effet().isAfter(jour))
                .forEach(c -> postes.add(poste(new Contact(c.fonction(), c.nouvelle()), c.effet(), true)));
        boolean fini = dossiers.lire(dossier, acteur).sansSuite();
        String formulaire = "/dossiers/" + dossier + "/contact";
        return new Equipe(dossier, postes, fini ? null : LectureAttentes.ouvert(dossier, formulaire));
    }

    private Poste enPoste(Contact contact, List<ContactChange> changements, LocalDate jour) {
        LocalDate depuis = changements.stream()
                .filter(c -> c.fonction() == contact.fonction()
                        && c.nouvelle().equals(contact.personne())
                        && !c.effet().isAfter(jour))
                .map(ContactChange::effet)
                .reduce((premier, dernier) -> dernier)
                .orElse(null);
        return poste(contact, depuis, false);
    }

    private Poste poste(Contact contact, @Nullable LocalDate depuis, boolean aVenir) {
        List<String> personne = List.of(contact.personne());
        String nom = Objects.requireNonNull(personnes.noms(personne).get(contact.personne()));
        String courriel = personnes.correspondants(personne).stream()
                .map(Correspondant::courriel)
                .findFirst()
                .orElse(null);
        return new Poste(contact.fonction(), nom, courriel, depuis, aVenir);
    }
}
