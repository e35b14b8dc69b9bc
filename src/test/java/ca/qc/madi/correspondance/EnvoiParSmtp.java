package ca.qc.madi.correspondance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.correspondance.Lettre.Envoi;
import ca.qc.madi.correspondance.Lettre.EtatEnvoi;
import ca.qc.madi.partage.Horloge;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Messages leave by a real SMTP server, after their transaction, once. */
abstract class EnvoiParSmtp {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Courriels courriels;

    @Autowired
    private Lettres lettres;

    @Autowired
    private Horloge horloge;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Boite boite;

    @BeforeEach
    void ouvrir() {
        smtp.start();
        boite = new Boite(beans);
        boite.vider();
    }

    @AfterEach
    void fermer() {
        smtp.stop();
    }

    private int port() {
        return smtp.getSmtp().getPort();
    }

    private List<Envoi> envois(String dossier) {
        return lettres.duDossier(dossier, Boite.ANALYSTE).stream()
                .flatMap(l -> l.envois().stream())
                .toList();
    }

    @Test
    void une_offre_part_avec_sa_lettre_aux_deux_contacts_et_l_etat_le_dit() throws Exception {
        String dossier = boite.offert("1190000001");
        assertThat(envois(dossier)).hasSize(4).allMatch(e -> e.etat() == EtatEnvoi.ATTENTE);
        assertThat(boite.facteur(port()).distribuer()).isEqualTo(4);

        MimeMessage[] recus = smtp.getReceivedMessages();
        assertThat(recus).hasSize(4);
        assertThat(envois(dossier)).allSatisfy(e -> {
            assertThat(e.etat()).isEqualTo(EtatEnvoi.ENVOYEE);
            assertThat(e.envoyeLe()).isEqualTo(Boite.JOUR);
            assertThat(messageIds(recus)).contains(e.messageId());
        });
        MimeMessage premier = recus[0];
        assertThat(premier.getSubject()).isEqualTo("Offre de subvention – dossier " + dossier);
        MimeMultipart parties = (MimeMultipart) premier.getContent();
        BodyPart piece = parties.getBodyPart(parties.getCount() - 1);
        assertThat(piece.getFileName()).isEqualTo(dossier + "-offre-1.pdf");
        long numero = lettres.duDossier(dossier, Boite.ANALYSTE).get(0).numero();
        assertThat(piece.getInputStream().readAllBytes())
                .isEqualTo(lettres.pdf(dossier, numero, Boite.ANALYSTE).contenu());
    }

    @Test
    void ce_qui_est_parti_ne_repart_pas() {
        boite.offert("1190000002");
        assertThat(boite.facteur(port()).distribuer()).isEqualTo(4);
        assertThat(boite.facteur(port()).distribuer()).isZero();
        assertThat(smtp.getReceivedMessages()).hasSize(4);
    }

    @Test
    void deux_facteurs_a_la_fois_n_envoient_rien_deux_fois() throws Exception {
        for (int i = 0; i < 5; i++) boite.offert("119000001" + i);
        CyclicBarrier depart = new CyclicBarrier(3);
        ExecutorService fils = Executors.newFixedThreadPool(3);
        List<Future<Integer>> tournees = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Callable<Integer> tournee = () -> {
                depart.await();
                return boite.facteur(port()).distribuer();
            };
            tournees.add(fils.submit(tournee));
        }
        int envoyes = 0;
        for (Future<Integer> tournee : tournees) envoyes += tournee.get();
        fils.shutdown();
        envoyes += boite.facteur(port()).distribuer();

        assertThat(envoyes).isEqualTo(20);
        MimeMessage[] recus = smtp.getReceivedMessages();
        assertThat(recus).hasSize(20);
        assertThat(messageIds(recus)).hasSize(20);
        assertThat(courriels.countByEtat(EtatEnvoi.ENVOYEE)).isEqualTo(20);
    }

    @Test
    void un_arret_entre_l_envoi_et_sa_note_repart_sous_le_meme_identifiant() throws Exception {
        String dossier = boite.offert("1190000020", Map.of("autorisee_nom", "", "autorisee_courriel", ""));
        JavaMailSenderImpl poste = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                super.send(message);
                throw new IllegalStateException("killed after the server took the message");
            }
        };
        poste.setHost("127.0.0.1");
        poste.setPort(port());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> boite.facteur(poste).distribuer())
                .hasMessageContaining("killed");
        assertThat(envois(dossier)).allMatch(e -> e.etat() == EtatEnvoi.ATTENTE && e.essais() == 0);
        assertThat(boite.facteur(port()).distribuer()).isEqualTo(2);
        assertThat(smtp.getReceivedMessages()).hasSize(3);
        assertThat(messageIds(smtp.getReceivedMessages())).hasSize(2);
    }

    @Test
    void sans_serveur_tout_attend_puis_est_retente_et_enfin_abandonne() {
        String dossier = boite.offert("1190000030");
        assertThat(new Boite(beans)
                        .facteur((org.springframework.mail.javamail.JavaMailSender) null)
                        .distribuer())
                .isZero();
        assertThat(envois(dossier)).allMatch(e -> e.etat() == EtatEnvoi.ATTENTE && e.essais() == 0);
        int ferme = port();
        smtp.stop();
        Facteur facteur = boite.facteur(ferme);
        assertThat(facteur.distribuer()).isZero();
        assertThat(envois(dossier)).allMatch(e -> e.etat() == EtatEnvoi.ATTENTE && e.essais() == 1);
        facteur.distribuer();
        assertThat(envois(dossier)).as("not before its pause is over").allMatch(e -> e.essais() == 1);
        for (int i = 2; i <= 9; i++) {
            horloge.fixerA(horloge.instant().plus(Duration.ofDays(1)));
            facteur.distribuer();
        }
        assertThat(envois(dossier)).allMatch(e -> e.etat() == EtatEnvoi.ECHEC && e.essais() == 9);
        assertThat(courriels.findByDossierOrderById(dossier)).allMatch(c -> c.erreur() != null);

        Relances relances = beans.getBean(Relances.class);
        Envoi abandonne = envois(dossier).get(0);
        relances.relancer(dossier, abandonne.numero(), Boite.ANALYSTE, horloge.instant());
        assertThatThrownBy(() -> relances.relancer(dossier, abandonne.numero(), Boite.ANALYSTE, horloge.instant()))
                .hasMessageStartingWith("M-COURRIEL-01");
        smtp.start();
        assertThat(boite.facteur(port()).distribuer()).isEqualTo(1);
        assertThat(messageIds(smtp.getReceivedMessages())).containsExactly(abandonne.messageId());
        assertThat(beans.getBean(ca.qc.madi.dossier.Dossiers.class).faits(dossier, Boite.ANALYSTE))
                .extracting(ca.qc.madi.journal.Fait::contenu)
                .filteredOn(CourrielRelance.class::isInstance)
                .hasSize(1);
    }

    private static Set<String> messageIds(MimeMessage... messages) {
        Set<String> ids = new HashSet<>();
        Arrays.stream(messages).forEach(m -> {
            try {
                ids.add(m.getMessageID());
            } catch (jakarta.mail.MessagingException e) {
                throw new AssertionError(e);
            }
        });
        return ids;
    }
}
