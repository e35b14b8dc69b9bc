package ca.qc.madi.correspondance;

import ca.qc.madi.correspondance.Courriel.Message;
import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.securite.Correspondant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The outbox: messages written in the transaction under way, once under each key, to be sent afterwards. */
@Component
class BoiteDEnvoi {

    private final Courriels courriels;
    private final Horloge horloge;
    private final String domaine;

    BoiteDEnvoi(Courriels courriels, Horloge horloge, @Value("${madi.courriel.domaine}") String domaine) {
        this.courriels = courriels;
        this.horloge = horloge;
        this.domaine = domaine;
    }

    /** The letter goes to each address known of its émetteur. */
    void deposer(LettreEcrite lettre, Destinataire a) {
        Texte titre = lettre.modele().titre();
        Texte sujet = phrase("courriel.sujet", titre, lettre.dossier());
        Texte corps = new Texte(
                Texte.de("courriel.corps", a.nom(), titre.fr()).fr(),
                Texte.de("courriel.corps", a.nom(), titre.en()).en());
        deposer("lettre/" + lettre.id(), lettre.id(), a, sujet, corps);
    }

    /** A reminder of what is due on that day. */
    void deposerRappel(String cle, Destinataire a, Texte rapport, LocalDate jour) {
        Formats fr = Formats.de(Locale.CANADA_FRENCH);
        Formats en = Formats.de(Locale.CANADA);
        Texte date = new Texte(fr.jourEcrit(jour), en.jourEcrit(jour));
        Texte corps = new Texte(
                Texte.de("courriel.rappel.corps", a.nom(), rapport.fr(), date.fr(), a.dossier())
                        .fr(),
                Texte.de("courriel.rappel.corps", a.nom(), rapport.en(), date.en(), a.dossier())
                        .en());
        deposer(cle, null, a, phrase("courriel.rappel.sujet", date, a.dossier()), corps);
    }

    /** The entente as it was signed, to each address of the émetteur and to the ministry's own. */
    void deposerEntente(String cle, Destinataire a, String sha256, Correspondant ministere) {
        Texte sujet = phrase("courriel.entente.sujet", a.mesure(), a.dossier());
        Texte corps = new Texte(
                Texte.de("courriel.entente.corps", a.nom(), a.mesure().fr()).fr(),
                Texte.de("courriel.entente.corps", a.nom(), a.mesure().en()).en());
        List<Correspondant> tous = new ArrayList<>(a.adresses());
        tous.add(ministere);
        ecrire(cle, null, a, tous, sujet, corps).forEach(courriel -> courriels.save(courriel.avec(sha256)));
    }

    /** Whether messages were written under this key. */
    boolean contient(String cle) {
        return courriels.existsByCleStartingWith(cle + "/");
    }

    private static Texte phrase(String cle, Texte quoi, String dossier) {
        return new Texte(
                Texte.de(cle, quoi.fr(), dossier).fr(),
                Texte.de(cle, quoi.en(), dossier).en());
    }

    /** To each address, in the émetteur's language; a key used before writes nothing. */
    private void deposer(String cle, @Nullable Long lettre, Destinataire a, Texte sujet, Texte corps) {
        ecrire(cle, lettre, a, a.adresses(), sujet, corps).forEach(courriels::save);
    }

    private List<Courriel> ecrire(
            String cle, @Nullable Long lettre, Destinataire a, List<Correspondant> tous, Texte sujet, Texte corps) {
        Formats formats = Formats.de(Locale.forLanguageTag(a.langue()));
        List<Courriel> ecrits = new ArrayList<>();
        for (Correspondant personne : tous) {
            String sienne = cle + "/" + personne.personne();
            if (courriels.existsByCle(sienne)) continue;
            Message message = new Message(personne.courriel(), formats.texte(sujet), formats.texte(corps), domaine);
            ecrits.add(new Courriel(sienne, a.dossier(), lettre, message, horloge.instant()));
        }
        return ecrits;
    }
}
