package ca.qc.madi.correspondance;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.Interlocuteurs;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Correspondant;
import ca.qc.madi.securite.Personnes;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds whom to write to about a dossier today: who answers for its émetteur, the représentant administratif first. */
@Component
class Annuaire {

    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Personnes personnes;
    private final Interlocuteurs interlocuteurs;
    private final Horloge horloge;

    Annuaire(
            Dossiers dossiers,
            Emetteurs emetteurs,
            Personnes personnes,
            Interlocuteurs interlocuteurs,
            Horloge horloge) {
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.personnes = personnes;
        this.interlocuteurs = interlocuteurs;
        this.horloge = horloge;
    }

    Destinataire duDossier(String id) {
        List<Fait> faits = dossiers.faits(id, Acteur.MOTEUR);
        return destinataire(dossiers.alors(id, faits), interlocuteurs.le(horloge.aujourdhui(), id, faits));
    }

    /** Whoever held the dossier until this transfer. */
    Destinataire duCedant(Fait transfert) {
        List<Fait> avant = dossiers.faits(transfert.dossier(), Acteur.MOTEUR).stream()
                .filter(fait -> fait.rang() < transfert.rang())
                .toList();
        Dossier dossier = dossiers.alors(transfert.dossier(), avant);
        return destinataire(dossier, interlocuteurs.duCedant(transfert.jour(), dossier.id(), avant));
    }

    private Destinataire destinataire(Dossier dossier, List<Contact> personnesDites) {
        Emetteur emetteur = emetteurs.findById(dossier.emetteur()).orElseThrow();
        List<String> contacts =
                personnesDites.stream().map(Contact::personne).distinct().toList();
        return new Destinataire(
                dossier.id(),
                Mesures.mesure(dossier.mesure()).titre(),
                emetteur.nom(),
                emetteur.neq(),
                contacts.isEmpty() ? null : personnes.noms(contacts).get(contacts.get(0)),
                emetteur.langue(),
                adresses(contacts));
    }

    private List<Correspondant> adresses(List<String> contacts) {
        if (contacts.isEmpty()) return List.of();
        return personnes.correspondants(contacts).stream()
                .sorted(Comparator.comparing(c -> contacts.indexOf(c.personne())))
                .toList();
    }
}
