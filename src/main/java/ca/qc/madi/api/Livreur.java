package ca.qc.madi.api;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Horloge;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, one message a transaction, as the letters' own sender does: it holds the row, sends,
 * and says so. A stop between the two sends it again under the same id. No redirect is followed.
 */
@Component
class Livreur {

    private static final Duration CONNEXION = Duration.ofSeconds(5);
    private static final Duration REPONSE = Duration.ofSeconds(10);
    private static final int CENT = 100;
    private static final int RECU = 2;

    private final Livraisons livraisons;
    private final FichesAbonnements abonnements;
    private final DestinationPermise destination;
    private final Horloge horloge;
    private final TransactionTemplate transaction;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNEXION)
            .build();

    Livreur(
            Livraisons livraisons,
            FichesAbonnements abonnements,
            DestinationPermise destination,
            Horloge horloge,
            PlatformTransactionManager transactions) {
        this.livraisons = livraisons;
        this.abonnements = abonnements;
        this.destination = destination;
        this.horloge = horloge;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tries every message whose turn has come; how many were taken. */
    int distribuer() {
        int livrees = 0;
        for (Issue issue = une(); issue != Issue.RIEN; issue = une()) {
            if (issue == Issue.LIVREE) livrees++;
        }
        return livrees;
    }

    private enum Issue {
        RIEN,
        LIVREE,
        RETENUE
    }

    private Issue une() {
        return transaction.execute(statut -> {
            List<Livraison> prises = livraisons.prendre(horloge.instant(), Limit.of(1));
            if (prises.isEmpty()) return Issue.RIEN;
            return livrer(prises.get(0)) ? Issue.LIVREE : Issue.RETENUE;
        });
    }

    private boolean livrer(Livraison livraison) {
        Abonnement abonnement = abonnements.findById(livraison.abonnement()).orElseThrow();
        Instant maintenant = horloge.instant();
        if (!abonnement.ouvert()) {
            livraison.sansObjet();
            return false;
        }
        try {
            HttpResponse<Void> reponse =
                    client.send(message(abonnement, livraison, maintenant), BodyHandlers.discarding());
            if (reponse.statusCode() / CENT == RECU) {
                livraison.livree(maintenant);
                return true;
            }
            livraison.echoue("HTTP " + reponse.statusCode(), maintenant);
        } catch (IOException | ActeRefuse e) {
            livraison.echoue(String.valueOf(e.getMessage()), maintenant);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            livraison.echoue("interruption", maintenant);
        }
        return false;
    }

    private HttpRequest message(Abonnement abonnement, Livraison livraison, Instant maintenant) {
        URI adresse = destination.exiger(abonnement.adresse());
        return HttpRequest.newBuilder(adresse)
                .timeout(REPONSE)
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header(Signature.ENTETE, Signature.de(abonnement.secret(), maintenant, livraison.corps()))
                .POST(BodyPublishers.ofString(livraison.corps()))
                .build();
    }
}
