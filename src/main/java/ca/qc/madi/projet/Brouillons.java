package ca.qc.madi.projet;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Role;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.securite.Geste;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of a dossier: opened, filled, judged at each change, read again. Nothing of them is a fact yet. */
@Component
public class Brouillons {

    /** Files in one draft. */
    static final int PIECES_MAXIMUM = 50;

    private final Actes actes;
    private final Dossiers dossiers;
    private final Projets projets;
    private final FichesBrouillons fiches;
    private final Depots depots;
    private final JugementBrouillon jugement;
    private final Horloge horloge;

    Brouillons(
            Actes actes,
            Dossiers dossiers,
            Projets projets,
            FichesBrouillons fiches,
            Depots depots,
            JugementBrouillon jugement,
            Horloge horloge) {
        this.actes = actes;
        this.dossiers = dossiers;
        this.projets = projets;
        this.fiches = fiches;
        this.depots = depots;
        this.jugement = jugement;
        this.horloge = horloge;
    }

    /**
     * The draft as it is now.
     *
     * @throws ProjetIntrouvable when the dossier has none of this number
     */
    @Transactional(readOnly = true)
    public Brouillon lire(String dossier, String numero, Acteur acteur) {
        return duDossier(dossier, acteur).stream()
                .filter(b -> b.numero().equals(numero))
                .findFirst()
                .orElseThrow(ProjetIntrouvable::new);
    }

    /** Sees to it that the workbook of a draft under verification is being judged, whatever happened meanwhile. */
    public void assurerVerification(Brouillon brouillon) {
        if (!brouillon.enVerification()) return;
        fiches.findById(brouillon.numero()).ifPresent(f -> jugement.assurer(f.numero(), f.revision()));
    }

    /** Closed drafts are the ministry's and the auditor's to read: an émetteur has none. */
    @Transactional(readOnly = true)
    public List<Brouillon> duDossier(String dossier, Acteur acteur) {
        return tous(dossier, acteur).stream()
                .filter(b -> b.fermeLe() == null || acteur.role() != Role.EMETTEUR)
                .toList();
    }

    /** Closed ones too, whoever asks: a new draft takes none of their numbers. */
    private List<Brouillon> tous(String dossier, Acteur acteur) {
        dossiers.exigerAcces(dossier, acteur);
        return fiches.findByDossierOrderByNumero(dossier).stream()
                .map(f -> f.lire(depots.findByBrouillon(f.numero()).orElse(null)))
                .toList();
    }

    /** Opens the draft of a request; an empty one already open for this volet serves again. */
    public Brouillon ouvrirDemande(String dossier, Volet volet, Acteur par) {
        return ouvrir(dossier, null, par, () -> {
            Optional<Brouillon> vide = duDossier(dossier, par).stream()
                    .filter(b -> b.rapport() == null && b.volet() == volet && b.ouvert())
                    .filter(b -> b.pieces().isEmpty())
                    .findFirst();
            return vide.orElseGet(() -> inscrire(prochain(dossier, par), null, 1, volet, par));
        });
    }

    /** Opens the draft of a report that is awaited, or finds the one already open. */
    public Brouillon ouvrirRapport(RefRapport ref, Acteur par) {
        RefProjet projet = ref.projet();
        return ouvrir(projet.dossier(), projet.projet(), par, () -> {
            projets.lire(ref, par);
            List<Brouillon> duRapport = tous(projet.dossier(), par).stream()
                    .filter(b -> b.projet().equals(projet) && ref.rapport().equals(b.rapport()))
                    .toList();
            boolean attendu = projets.lire(ref, par).etat() == EtatRapport.OUVERT;
            Optional<Brouillon> ouvert = duRapport.stream()
                    .filter(b -> b.fermeLe() == null && (!attendu || !b.depose()))
                    .findFirst();
            if (ouvert.isEmpty()) projets.lire(ref, par).exiger(EtatRapport.OUVERT);
            int rang = duRapport.size() + 1;
            return ouvert.orElseGet(() -> inscrire(
                    projet, ref.rapport(), rang, projets.lire(projet, par).volet(), par));
        });
    }

    /** Adds files; one of a kind held once takes the place of the other. */
    public void joindre(String dossier, String numero, List<PieceJointe> pieces, Acteur par) {
        if (pieces.isEmpty()) throw new ActeRefuse("M-SAISIE-04");
        changer(dossier, numero, par, fiche -> {
            pieces.forEach(fiche::joindre);
            if (fiche.nombre() > PIECES_MAXIMUM) throw new ActeRefuse("M-DEPOT-03", PIECES_MAXIMUM);
        });
    }

    public void retirer(String dossier, String numero, GenrePiece genre, String sha256, Acteur par) {
        changer(dossier, numero, par, fiche -> {
            if (!fiche.retirer(genre, sha256)) throw new ProjetIntrouvable();
        });
    }

    /** The reviewer of the study and what that person certifies. */
    public void declarer(String dossier, String numero, DeclarationRapport declaration, Acteur par) {
        changer(dossier, numero, par, fiche -> fiche.declarer(declaration));
    }

    /** Only an analyst states when and how a deposit came in by other means (G-ADM-11). */
    public void recevoir(String dossier, String numero, Reception reception, Acteur par) {
        changer(dossier, numero, par, fiche -> {
            Geste.CONSIGNER_RECEPTION.exiger(par);
            if (reception.recuLe().isAfter(horloge.instant())) {
                throw new ActeRefuse(
                        "M-DATE-01", Horloge.jour(reception.recuLe()).toString());
            }
            fiche.recevoir(reception);
        });
    }

    private Brouillon ouvrir(String dossier, @Nullable String projet, Acteur par, Supplier<Brouillon> suite) {
        return actes.executer(new Acte("brouillon", dossier, projet, par, horloge.instant()), () -> {
            Geste.DEPOSER.exiger(par);
            return suite.get();
        });
    }

    private void changer(String dossier, String numero, Acteur par, Consumer<FicheBrouillon> geste) {
        RefProjet ref = lire(dossier, numero, par).projet();
        FicheBrouillon changee =
                actes.executer(new Acte("brouillon", dossier, ref.projet(), par, horloge.instant()), () -> {
                    Geste.DEPOSER.exiger(par);
                    if (depots.findByBrouillon(numero).isPresent()) throw new ActeRefuse("M-ETAT-04", numero);
                    FicheBrouillon fiche = fiches.findById(numero).orElseThrow();
                    fiche.exigerOuvert();
                    geste.accept(fiche);
                    fiche.reviser();
                    return fiche;
                });
        if (changee.attendVerdict()) jugement.demander(numero, changee.revision());
    }

    private Brouillon inscrire(RefProjet ref, @Nullable String rapport, int rang, Volet volet, Acteur par) {
        FicheBrouillon fiche = new FicheBrouillon(ref, rapport, rang, volet, par.id(), horloge.instant());
        return fiches.save(fiche).lire(null);
    }

    /** P1, P2 … in order of opening. */
    private RefProjet prochain(String dossier, Acteur acteur) {
        Set<String> pris =
                tous(dossier, acteur).stream().map(b -> b.projet().projet()).collect(Collectors.toSet());
        pris.addAll(projets.duDossier(dossier, acteur).keySet());
        int numero = pris.size() + 1;
        while (pris.contains("P" + numero)) numero++;
        return new RefProjet(dossier, "P" + numero);
    }
}
