package ca.qc.madi.dossier;

import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.FaitDossier.ContactChange;
import ca.qc.madi.dossier.FaitDossier.DossierTransfere;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who answers for the émetteur of a dossier on a given day: the persons it was entered with, those who took their place
 * since, and the representative of a company that took over one of its sites. Of a dossier taken over, the persons of
 * the company it is now.
 */
@Component
public class Interlocuteurs {

    private final Dossiers dossiers;
    private final Emetteurs emetteurs;

    Interlocuteurs(Dossiers dossiers, Emetteurs emetteurs) {
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
    }

    /** The representative first; persons by identifier. */
    public List<Contact> le(LocalDate jour, String dossier) {
        return le(jour, dossier, dossiers.faits(dossier, Acteur.MOTEUR));
    }

    /** The same, from the facts of the dossier handed in by whoever may read them. */
    public List<Contact> le(LocalDate jour, String dossier, List<Fait> faits) {
        List<Contact> tous = new ArrayList<>(duCedant(jour, dossier, faits));
        Cession.acceptees(depuisTransfert(faits)).stream()
                .filter(c -> !c.declaree().survenu().isAfter(jour))
                .forEach(c -> tous.add(new Contact(
                        Fonction.REPRESENTANT_ADMINISTRATIF, c.declaree().representant())));
        return List.copyOf(tous);
    }

    /**
     * The persons of whoever holds the dossier as these facts of it tell it, and none of a company that took over one of
     * its sites.
     */
    public List<Contact> duCedant(LocalDate jour, String dossier, List<Fait> faits) {
        Map<Fonction, Contact> contacts = new EnumMap<>(Fonction.class);
        emetteurs
                .findById(dossiers.alors(dossier, faits).emetteur())
                .orElseThrow()
                .contacts()
                .forEach(c -> contacts.put(c.fonction(), c));
        depuisTransfert(faits).stream()
                .map(Fait::contenu)
                .filter(ContactChange.class::isInstance)
                .map(ContactChange.class::cast)
                .filter(c -> !c.effet().isAfter(jour))
                .sorted(Comparator.comparing(ContactChange::effet))
                .forEach(c -> contacts.put(c.fonction(), new Contact(c.fonction(), c.nouvelle())));
        return List.copyOf(contacts.values());
    }

    /** What is told of a dossier since it changed hands: the persons of whoever held it before answer for nothing more. */
    public static List<Fait> depuisTransfert(List<Fait> faits) {
        int dernier = faits.size();
        while (dernier > 0 && !(faits.get(dernier - 1).contenu() instanceof DossierTransfere)) dernier--;
        return faits.subList(dernier, faits.size());
    }
}
