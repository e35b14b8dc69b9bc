package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FicheDossier;
import ca.qc.madi.dossier.Inscription;
import ca.qc.madi.dossier.InscriptionEmetteurs;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** Dossiers with persons to write to, and senders bound to a mail server of the test. */
final class Boite {

    static final Acteur ANALYSTE = Acteur.analyste("analyste-courrier");
    static final Instant JOUR = Instant.parse("2023-03-01T17:00:00Z");

    private final BeanFactory beans;

    Boite(BeanFactory beans) {
        this.beans = beans;
    }

    /** An émetteur with two contacts, offered something on 2023-03-01; the number of its dossier. */
    String offert(String neq) {
        return offert(neq, Map.of());
    }

    String offert(String neq, Map<String, String> autres) {
        beans.getBean(Horloge.class).fixerA(JOUR);
        Map<String, String> champs = new HashMap<>(Map.of(
                "nom", "Fonderie <b>du Fjord</b> inc.",
                "neq", neq,
                "etablissements", "7001=Usine",
                "representant_nom", "Marie Tremblay",
                "representant_courriel", "marie." + neq + "@exemple.test",
                "autorisee_nom", "Luc Roy",
                "autorisee_courriel", "luc." + neq + "@exemple.test"));
        champs.putAll(autres);
        beans.getBean(InscriptionEmetteurs.class).inscrire(List.of(new Inscription(1, champs)), ANALYSTE, JOUR);
        Octroi.Offre offre = new Octroi.Offre("neq-" + neq, "MADI", Montants.dollars("1000.00"), Map.of());
        beans.getBean(Octroi.class).offrirSeul(offre, ANALYSTE, JOUR);
        return beans.getBean(Dossiers.class).visibles(Acteur.emetteur("e", "neq-" + neq)).stream()
                .map(FicheDossier::id)
                .findFirst()
                .orElseThrow();
    }

    Facteur facteur(int port) {
        JavaMailSenderImpl poste = new JavaMailSenderImpl();
        poste.setHost("127.0.0.1");
        poste.setPort(port);
        poste.getJavaMailProperties().put("mail.smtp.connectiontimeout", "5000");
        poste.getJavaMailProperties().put("mail.smtp.timeout", "10000");
        return facteur(poste);
    }

    Facteur facteur(JavaMailSender poste) {
        return new Facteur(
                beans.getBean(Courriels.class),
                beans.getBean(GelLettres.class),
                beans.getBean(LettresEcrites.class),
                beans.getBean(Rappels.class),
                beans.getBean(ca.qc.madi.projet.Fichiers.class),
                new ObjectProvider<>() {
                    @Override
                    public JavaMailSender getObject() {
                        return poste;
                    }
                },
                beans.getBean(Horloge.class),
                beans.getBean(PlatformTransactionManager.class),
                "madi@exemple.test");
    }

    /** What no test put there waits no more, so that a count is that of one test. */
    void vider() {
        Courriels courriels = beans.getBean(Courriels.class);
        courriels.deleteAll();
    }

    Emetteurs emetteurs() {
        return beans.getBean(Emetteurs.class);
    }
}
