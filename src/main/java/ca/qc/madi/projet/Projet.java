package ca.qc.madi.projet;

import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.dossier.FaitDossier.EntenteResiliee;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.FaitProjet.AideConnue;
import ca.qc.madi.projet.FaitProjet.AideCorrigee;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.projet.FaitProjet.AvisRecu;
import ca.qc.madi.projet.FaitProjet.ChangementDeclare;
import ca.qc.madi.projet.FaitProjet.ChangementTraite;
import ca.qc.madi.projet.FaitProjet.DeRapport;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.FinCorrigee;
import ca.qc.madi.projet.FaitProjet.FinDeclaree;
import ca.qc.madi.projet.FaitProjet.PieceExigee;
import ca.qc.madi.projet.FaitProjet.PieceExigeeRecue;
import ca.qc.madi.projet.FaitProjet.PrecisionsDemandees;
import ca.qc.madi.projet.FaitProjet.PrecisionsFournies;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.ProjetNonAdmissible;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.FaitProjet.ProjetRetire;
import ca.qc.madi.projet.FaitProjet.ProjetRouvert;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One project as its facts tell it. It is received, analysed, accepted on a day that opens the expense window; each
 * year it is open at 31 December a report is due; its end opens the final report, whose analysis closes it.
 */
public final class Projet {

    /** Told of at any time: what comes next may be dated before. */
    private static final Set<Class<? extends FaitProjet>> SANS_DATE = Set.of(
            AideConnue.class,
            AideCorrigee.class,
            AvertissementLeve.class,
            ChangementDeclare.class,
            ChangementTraite.class,
            PieceExigee.class,
            PieceExigeeRecue.class);

    /** G-ADM-06: nothing of these goes on. */
    private static final Set<EtatProjet> ARRETES =
            EnumSet.of(EtatProjet.REFUSE, EtatProjet.NON_ADMISSIBLE, EtatProjet.RETIRE);

    private final RefProjet ref;
    private final DemandeRecue demande;
    private final LocalDate deposeLe;
    private final Map<String, Rapport> rapports = new LinkedHashMap<>();
    private final Map<String, Money> aides = new LinkedHashMap<>();
    private final List<AvisRecu> avis = new ArrayList<>();
    private EtatProjet etat = EtatProjet.EN_ANALYSE;
    private EtatProjet avantLaFin = EtatProjet.EN_ANALYSE;
    private EtatProjet avantResiliation = EtatProjet.EN_ANALYSE;
    private LocalDate dernierFait;
    private @Nullable LocalDate accepteLe;
    private @Nullable LocalDate fin;
    private @Nullable ChangementDeclare changement;
    private @Nullable String dernierFormulaire;

    private Projet(RefProjet ref, DemandeRecue demande, LocalDate deposeLe) {
        this.ref = ref;
        this.demande = demande;
        this.deposeLe = deposeLe;
        this.dernierFait = deposeLe;
        this.dernierFormulaire = demande.formulaire().sha256();
    }

    /** Every project of a dossier that its facts tell of, in order of deposit. */
    public static Map<String, Projet> depuis(String dossier, List<Fait> faits) {
        Map<String, Projet> projets = new LinkedHashMap<>();
        for (Fait fait : faits) {
            if (fait.contenu() instanceof EntenteResiliee) projets.values().forEach(Projet::resilier);
            if (fait.contenu() instanceof DossierRouvert) projets.values().forEach(Projet::reprendre);
            if (!(fait.contenu() instanceof FaitProjet contenu)) continue;
            if (contenu instanceof DemandeRecue demande) {
                RefProjet ref = new RefProjet(dossier, demande.projet());
                projets.put(demande.projet(), new Projet(ref, demande, fait.jour()));
            } else {
                Projet projet = projets.get(contenu.projet());
                if (projet != null) projet.suivre(contenu, fait);
            }
        }
        return projets;
    }

    private void suivre(FaitProjet contenu, Fait fait) {
        if (!SANS_DATE.contains(contenu.getClass())) dernierFait = fait.jour();
        if (contenu instanceof DeRapport deRapport) suivreRapport(deRapport, fait);
        else if (contenu instanceof AvisRecu recu) avis.add(recu);
        else if (contenu instanceof PrecisionsDemandees) etat = EtatProjet.PRECISIONS_DEMANDEES;
        else if (contenu instanceof PrecisionsFournies) etat = EtatProjet.EN_ANALYSE;
        else if (contenu instanceof ProjetRefuse) finir(EtatProjet.REFUSE);
        else if (contenu instanceof ProjetNonAdmissible) finir(EtatProjet.NON_ADMISSIBLE);
        else if (contenu instanceof ProjetRetire) finir(EtatProjet.RETIRE);
        else if (contenu instanceof ProjetRouvert) etat = avantLaFin;
        else if (contenu instanceof AideConnue aide) aides.put(aide.source(), aide.montant());
        else if (contenu instanceof AideCorrigee aide) aides.put(aide.source(), aide.montant());
        else if (contenu instanceof FinCorrigee corrigee) fin = corrigee.fin();
        else if (contenu instanceof ChangementDeclare declare) changement = declare;
        else if (contenu instanceof ChangementTraite) changement = null;
        else if (contenu instanceof ProjetAccepte) {
            etat = EtatProjet.EN_REALISATION;
            accepteLe = fait.jour();
        } else if (contenu instanceof FinDeclaree declaree) {
            etat = EtatProjet.TERMINE;
            fin = declaree.fin();
        }
    }

    private void finir(EtatProjet fin) {
        avantLaFin = etat;
        etat = fin;
    }

    private void resilier() {
        if (ARRETES.contains(etat)) return;
        avantResiliation = etat;
        etat = EtatProjet.RESILIE;
    }

    private void reprendre() {
        if (etat == EtatProjet.RESILIE) etat = avantResiliation;
    }

    private void suivreRapport(DeRapport contenu, Fait fait) {
        if (contenu instanceof RapportOuvert ouvert) {
            rapports.put(ouvert.rapport(), new Rapport(ouvert.rapport(), ouvert.ouverture(), ouvert.echeance()));
        }
        Rapport rapport = rapports.get(contenu.rapport());
        if (rapport == null) return;
        rapport.suivre(contenu, fait.jour(), fait.par());
        if (contenu instanceof RapportRecu recu) {
            aides.putAll(recu.aides());
            dernierFormulaire = recu.formulaire().sha256();
        }
        Set<String> acceptees =
                lignesAcceptees().stream().map(LigneRegistre::piece).collect(Collectors.toSet());
        rapports.values().forEach(r -> r.reclamer(acceptees));
        if (rapport.nom().equals(RefRapport.FINAL)) etat = etatSelonFinal(rapport.etat());
    }

    private static EtatProjet etatSelonFinal(EtatRapport etatFinal) {
        return switch (etatFinal) {
            case EN_ANALYSE -> EtatProjet.FINAL_DEPOSE;
            case PIECES -> EtatProjet.PIECES_DEMANDEES;
            case ACCEPTE, REFUSE -> EtatProjet.FINAL_ANALYSE;
            case OUVERT, REMPLACE -> EtatProjet.TERMINE;
        };
    }

    public RefProjet ref() {
        return ref;
    }

    public EtatProjet etat() {
        return etat;
    }

    public Volet volet() {
        return demande.volet();
    }

    /** The PTE it comes from, as its request named it; null when it named none. */
    public @Nullable String etude() {
        return demande.etude();
    }

    /** A conversion to electricity with an operating surcoût (GES-E). */
    public boolean conversion() {
        return Boolean.TRUE.equals(demande.conversion());
    }

    /** The day all its measures are planned to be in place, as its request states it (G-DATE-08). */
    public Optional<LocalDate> miseEnOeuvre() {
        return Optional.ofNullable(demande.miseEnOeuvre());
    }

    /** All the expenses its request estimated, CAD (AMB-41). */
    public Optional<Money> budget() {
        return Optional.ofNullable(demande.budget());
    }

    /** What its request counted on from MADI, CAD (AMB-34). */
    public Optional<Money> aideDemandee() {
        return Optional.ofNullable(demande.aideDemandee());
    }

    /** Numbers of the sites it is for. */
    public List<String> etablissements() {
        return demande.etablissements();
    }

    /** What other ministries said of its request, in order. */
    public List<AvisRecu> avis() {
        return List.copyOf(avis);
    }

    public String titre() {
        return demande.titre();
    }

    /** The day the request was transmitted. */
    public LocalDate deposeLe() {
        return deposeLe;
    }

    /** The day of the written acceptance. */
    public Optional<LocalDate> accepteLe() {
        return Optional.ofNullable(accepteLe);
    }

    /** Whether nothing more comes of it: refused, non admissible or withdrawn. */
    public boolean arrete() {
        return ARRETES.contains(etat);
    }

    /** The change that the ministry has been told of and has not answered (G-CHG-01). */
    public Optional<ChangementDeclare> changement() {
        return Optional.ofNullable(changement);
    }

    /** The day the study or project ended, as declared or corrected since. */
    public Optional<LocalDate> fin() {
        return Optional.ofNullable(fin);
    }

    /** Other governmental aid known, by source, in CAD: the latest figure of each. */
    public Map<String, Money> aides() {
        return Map.copyOf(aides);
    }

    public Collection<Rapport> rapports() {
        return List.copyOf(rapports.values());
    }

    public Optional<Rapport> rapport(String nom) {
        return Optional.ofNullable(rapports.get(nom));
    }

    /** The register rows of the reports accepted so far. */
    public List<LigneRegistre> lignesAcceptees() {
        return rapports.values().stream()
                .filter(r -> r.etat() == EtatRapport.ACCEPTE)
                .flatMap(r -> r.lignes().stream())
                .toList();
    }

    /** SHA-256 of the last workbook received without ERREUR. */
    Optional<String> dernierFormulaire() {
        return Optional.ofNullable(dernierFormulaire);
    }

    /** Refuses, with M-DATE-02, an act dated before the last thing that happened to this project. */
    public void exigerApres(LocalDate jour) {
        ActeRefuse.siAvant(dernierFait, jour, "M-DATE-02");
    }

    /** Refuses the act, with M-ETAT-03, or M-RESIL-01 once the entente has ended, unless it stands at one of these. */
    public void exiger(EtatProjet... permis) {
        if (etat == EtatProjet.RESILIE) throw new ActeRefuse("M-RESIL-01");
        if (!Arrays.asList(permis).contains(etat)) throw new ActeRefuse("M-ETAT-03", ref.projet(), etat);
    }
}
