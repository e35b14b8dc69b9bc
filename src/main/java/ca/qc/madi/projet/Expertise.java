package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.Interlocuteurs;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Completude.Cas;
import ca.qc.madi.securite.Personnes;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.PieceReclamee;
import ca.qc.madi.validation.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the validation what it must know of the dossier, and adds what only the dossier can judge. */
@Component
class Expertise {

    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Projets projets;
    private final LecturesClasseurs lectures;
    private final ExigencesRapport exigences;
    private final EtudesDuProjet etudes;
    private final Completude completude;
    private final Personnes personnes;
    private final Interlocuteurs interlocuteurs;

    Expertise(
            Dossiers dossiers,
            Emetteurs emetteurs,
            Projets projets,
            LecturesClasseurs lectures,
            ExigencesRapport exigences,
            EtudesDuProjet etudes,
            Completude completude,
            Personnes personnes,
            Interlocuteurs interlocuteurs) {
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.projets = projets;
        this.lectures = lectures;
        this.exigences = exigences;
        this.etudes = etudes;
        this.completude = completude;
        this.personnes = personnes;
        this.interlocuteurs = interlocuteurs;
    }

    /** What a request received at that moment is judged with. */
    Circonstances demande(RefProjet ref, DeclarationDemande declaration, Envoi envoi, Instant recuLe) {
        int rang = rang(ref);
        ContexteDepot contexte = avecEmetteur(ref, deLaDemande(ref, declaration, Horloge.jour(recuLe), rang));
        return new Circonstances(ref, null, contexte, null, rang, declaration, DeclarationRapport.AUCUNE, envoi);
    }

    /** What a report received at that moment is judged with. */
    Circonstances rapport(RefRapport ref, Projet projet, DeclarationRapport declaration, Envoi envoi, Instant recuLe) {
        ContexteDepot contexte = avecEmetteur(ref.projet(), duRapport(ref, projet, Horloge.jour(recuLe)));
        String dernier = projet.dernierFormulaire().orElseThrow();
        return new Circonstances(
                ref.projet(), ref.rapport(), contexte, dernier, rang(ref.projet()), null, declaration, envoi);
    }

    /** The same as the book tells them; what stands outside of it, the émetteur's card, is taken as it was kept. */
    Circonstances redire(Circonstances gardees) {
        RefProjet ref = gardees.projet();
        LocalDate jour = gardees.contexte().dateDepot();
        DeclarationDemande demande = gardees.demande();
        Optional<Projet> projet = demande == null ? Optional.of(projets.lire(ref, Acteur.MOTEUR)) : Optional.empty();
        ContexteDepot contexte = demande == null
                ? duRapport(gardees.refRapport(), projet.orElseThrow(), jour)
                : deLaDemande(ref, demande, jour, gardees.rang());
        ContexteDepot connu = gardees.contexte();
        if (connu.etudes() == null) contexte = contexte.avecEtudes(null);
        return new Circonstances(
                ref,
                gardees.rapport(),
                contexte.avecEmetteur(connu.emetteurNom(), connu.neq())
                        .avecSites(connu.sites())
                        .avecSignataires(connu.signataires()),
                projet.flatMap(Projet::dernierFormulaire).orElse(null),
                rang(ref),
                demande,
                gardees.declaration(),
                gardees.envoi());
    }

    private ContexteDepot deLaDemande(RefProjet ref, DeclarationDemande declaration, LocalDate jour, int rang) {
        return etudes.connaitre(ref, declaration, contexte(ref, declaration.volet(), Etape.DEPOT, jour), rang);
    }

    private ContexteDepot duRapport(RefRapport ref, Projet projet, LocalDate jour) {
        return contexte(ref.projet(), projet.volet(), ref.etape(), jour)
                .avecAnnee(ref.estFinal() ? null : ref.annee())
                .avecAcceptation(projet.accepteLe().orElse(null))
                .avecDepotInitial(projet.deposeLe())
                .avecDejaReclamees(projet.lignesAcceptees())
                .avecPiecesAutresProjets(autresPieces(ref.projet()))
                .avecAides(projet.aides());
    }

    /** Judges the stored workbook; at any later time again, the same way, whatever the dossier became. */
    Verdict juger(Circonstances dans) {
        ContexteDepot contexte = contexte(dans).avecDernierAccepte(donnees(dans.dernierAccepte()));
        Verdict verdict = lectures.juger(dans.envoi().classeur(), contexte);
        DonneesFormulaire donnees = verdict.donnees();
        if (donnees == null) return verdict;
        if (dans.demande() != null) return completer(verdict, deLaDemande(dans, donnees));
        return completer(verdict, duRapport(dans, donnees, contexte.dernierAccepte()));
    }

    /** A request judged before its studies were kept with it is judged with those the dossier told of then. */
    private ContexteDepot contexte(Circonstances dans) {
        DeclarationDemande demande = dans.demande();
        if (demande == null || dans.contexte().etudes() != null) return dans.contexte();
        return etudes.connaitre(dans.projet(), demande, dans.contexte(), dans.rang());
    }

    private List<Constat> duRapport(
            Circonstances dans, DonneesFormulaire donnees, @Nullable DonneesFormulaire accepte) {
        RefRapport ref = dans.refRapport();
        Projet projet = projetAlors(dans);
        ContexteDepot contexte = dans.contexte();
        List<Constat> constats = new ArrayList<>(exigences.constats(
                ref,
                projet,
                dans.declaration(),
                base(ref, projet, donnees),
                contexte.parametres(),
                contexte.dateDepot()));
        DeclarationRapport declaration = dans.declaration();
        Cas cas = new Cas(projet.volet(), ref.etape(), projet.conversion(), declaration.toutesPhases());
        constats.addAll(completude.manquants(cas, dans.envoi(), declaration.documents()));
        if (!ref.estFinal() && accepte != null) {
            constats.addAll(EcheancierDepasse.constats(ref.annee(), donnees, accepte));
        }
        return constats;
    }

    private List<Constat> deLaDemande(Circonstances dans, DonneesFormulaire donnees) {
        DeclarationDemande declaration = Objects.requireNonNull(dans.demande());
        Volet volet = declaration.volet();
        List<Constat> constats = new ArrayList<>(EtudesDuProjet.constats(contexte(dans), declaration, donnees));
        Cas cas = new Cas(volet, Etape.DEPOT, volet == Volet.GES && conversion(donnees), true);
        constats.addAll(completude.manquants(cas, dans.envoi(), declaration.documents()));
        constats.addAll(SitesVises.constats(volet, donnees, dans.contexte().sites()));
        return constats;
    }

    /** GES-E: a conversion to electricity with an operating surcoût. */
    static boolean conversion(DonneesFormulaire donnees) {
        return "Oui".equals(donnees.champs().get("projet.conversionElec"));
    }

    /** The project as the first facts of its dossier told it. */
    private Projet projetAlors(Circonstances dans) {
        List<Fait> faits =
                dossiers.faits(dans.projet().dossier(), Acteur.MOTEUR).subList(0, dans.rang());
        Projet projet =
                Projet.depuis(dans.projet().dossier(), faits).get(dans.projet().projet());
        if (projet == null) throw new ProjetIntrouvable();
        return projet;
    }

    private int rang(RefProjet ref) {
        return dossiers.faits(ref.dossier(), Acteur.MOTEUR).size();
    }

    /** The verdict with what only the dossier can tell, where the file could be read. */
    private static Verdict completer(Verdict verdict, List<Constat> ajouts) {
        if (ajouts.isEmpty()) return verdict;
        List<Constat> constats = new ArrayList<>(verdict.constats());
        constats.addAll(ajouts);
        return new Verdict(
                verdict.sha256(), verdict.versionRegles(), verdict.versionDisposition(), constats, verdict.donnees());
    }

    /**
     * The rows this report may claim: those that no accepted report claimed before, paid by the cutoff of its year
     * (G-DATE-07; a later one may claim the rest, AMB-18).
     */
    List<LigneRegistre> lignesReclamees(RefRapport ref, Projet projet, DonneesFormulaire donnees) {
        Set<String> connues =
                projet.lignesAcceptees().stream().map(LigneRegistre::piece).collect(Collectors.toSet());
        return donnees.registre().stream()
                .filter(ligne -> !connues.contains(ligne.piece()))
                .filter(ligne -> ref.estFinal() || !ligne.acquittement().isAfter(coupure(ref)))
                .toList();
    }

    /** Whether the final of a GES project comes before a whole period of measurement has passed (AMB-14). */
    boolean mesurePartielle(RefRapport ref, Projet projet, DeclarationRapport declaration, LocalDate recuLe) {
        return exigences.mesurePartielle(
                ref, projet, declaration, dossier(ref.projet()).parametres(recuLe), recuLe);
    }

    /** Other governmental aid received, by source (AMB-25). */
    Map<String, Money> aides(RefProjet ref, DonneesFormulaire donnees, LocalDate jour) {
        Set<String> natures = Set.copyOf(dossier(ref).parametres(jour).liste(Cle.CUMUL_NATURES));
        Map<String, Money> aides = new LinkedHashMap<>();
        for (DonneesFormulaire.SourceFinancement source : donnees.financement()) {
            Money recu = source.recu();
            if (recu != null && source.nature() != null && natures.contains(source.nature())) {
                aides.merge(source.source(), recu, Money::plus);
            }
        }
        return aides;
    }

    /** Expenses of the report; at the final, of the whole study (AMB-09). */
    private Money base(RefRapport ref, Projet projet, DonneesFormulaire donnees) {
        List<LigneRegistre> lignes = ref.estFinal() ? donnees.registre() : lignesReclamees(ref, projet, donnees);
        return lignes.stream().map(LigneRegistre::montant).reduce(Montants.ZERO, Money::plus);
    }

    private ContexteDepot contexte(RefProjet ref, Volet volet, Etape etape, LocalDate jour) {
        Parametres parametres = dossier(ref).parametres(jour);
        return ContexteDepot.de(volet, etape, jour, parametres).avecMesure(parametres.mesure());
    }

    private ContexteDepot avecEmetteur(RefProjet ref, ContexteDepot contexte) {
        Emetteur emetteur = emetteurs.findById(dossier(ref).emetteur()).orElseThrow();
        return contexte.avecSites(emetteur.etablissements().stream()
                        .map(Emetteur.Etablissement::numero)
                        .toList())
                .avecEmetteur(emetteur.nom(), emetteur.neq())
                .avecSignataires(autorises(contexte.dateDepot(), ref.dossier()));
    }

    private List<String> autorises(LocalDate jour, String dossier) {
        List<String> identifiants = interlocuteurs.le(jour, dossier).stream()
                .filter(c -> c.fonction() == Emetteur.Fonction.PERSONNE_AUTORISEE)
                .map(Emetteur.Contact::personne)
                .toList();
        return personnes.noms(identifiants).values().stream().sorted().toList();
    }

    private @Nullable DonneesFormulaire donnees(@Nullable String sha256) {
        return sha256 == null ? null : DonneesFormulaire.de(lectures.lire(sha256));
    }

    private List<PieceReclamee> autresPieces(RefProjet ref) {
        return projets.duDossier(ref.dossier(), Acteur.MOTEUR).values().stream()
                .filter(autre -> !autre.ref().equals(ref))
                .flatMap(autre -> autre.lignesAcceptees().stream())
                .map(PieceReclamee::de)
                .toList();
    }

    private LocalDate coupure(RefRapport ref) {
        LocalDate finAnnee = LocalDate.ofYearDay(ref.annee() + 1, 1).minusDays(1);
        return dossier(ref.projet())
                .parametres(finAnnee)
                .jourDeLAnnee(Cle.RAPPORT_COUPURE)
                .atYear(ref.annee());
    }

    private Dossier dossier(RefProjet ref) {
        return dossiers.lire(ref.dossier(), Acteur.MOTEUR);
    }
}
