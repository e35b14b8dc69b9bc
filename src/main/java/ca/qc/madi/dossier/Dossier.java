package ca.qc.madi.dossier;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.FaitDossier.AutorisationObtenue;
import ca.qc.madi.dossier.FaitDossier.AutorisationRefusee;
import ca.qc.madi.dossier.FaitDossier.CessionDeclaree;
import ca.qc.madi.dossier.FaitDossier.CessionTraitee;
import ca.qc.madi.dossier.FaitDossier.ContactChange;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.dossier.FaitDossier.DossierTransfere;
import ca.qc.madi.dossier.FaitDossier.EmetteurDesiste;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.EntenteResiliee;
import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.FaitDossier.EntenteTransmise;
import ca.qc.madi.dossier.FaitDossier.EtudeInscrite;
import ca.qc.madi.dossier.FaitDossier.InteretConfirme;
import ca.qc.madi.dossier.FaitDossier.LettreOctroiTransmise;
import ca.qc.madi.dossier.FaitDossier.OffreDeclinee;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.dossier.FaitDossier.OffreRetiree;
import ca.qc.madi.dossier.FaitDossier.SignataireCorrige;
import ca.qc.madi.dossier.FaitDossier.VoieDeterminee;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Texte;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One émetteur's dossier, as its facts tell it. The ministry offers an enveloppe; the émetteur answers; a décret or a
 * decision of the Conseil du trésor authorises; the lettre d'octroi reserves the sum; the entente is signed by both,
 * in either order, and is in force on the day of the last signature.
 */
public final class Dossier {

    private static final Set<EtatDossier> SANS_SUITE = EnumSet.of(
            EtatDossier.REFUSE_PAR_EMETTEUR,
            EtatDossier.NON_AUTORISE,
            EtatDossier.OFFRE_RETIREE,
            EtatDossier.DESISTE,
            EtatDossier.RESILIE);

    /** They tell of the émetteur, not of how far its dossier has come. */
    private static final Set<Class<? extends FaitDossier>> SANS_ETAPE =
            Set.of(ContactChange.class, CessionDeclaree.class, CessionTraitee.class, DossierTransfere.class);

    private final String id;
    private final OffreFaite offre;
    private final Map<Partie, String> signataires = new EnumMap<>(Partie.class);
    private final Map<Partie, LocalDate> signatures = new EnumMap<>(Partie.class);
    private final Map<String, Etude> etudes = new LinkedHashMap<>();
    private String emetteur;
    private EtatDossier etat = EtatDossier.OFFERT;
    private EtatDossier avantLaFin = EtatDossier.OFFERT;
    private LocalDate derniereEtape;
    private @Nullable Voie voie;
    private @Nullable LocalDate enVigueurDepuis;
    private Money rendu = Montants.ZERO;

    private Dossier(String id, OffreFaite offre, LocalDate offerteLe) {
        this.id = id;
        this.offre = offre;
        this.emetteur = offre.emetteur();
        this.derniereEtape = offerteLe;
    }

    /** The dossier its facts tell; empty when they tell of none. */
    static Optional<Dossier> depuis(String id, List<Fait> faits) {
        if (faits.isEmpty() || !(faits.get(0).contenu() instanceof OffreFaite offre)) return Optional.empty();
        Dossier dossier = new Dossier(id, offre, faits.get(0).jour());
        faits.forEach(dossier::suivre);
        return Optional.of(dossier);
    }

    private void suivre(Fait fait) {
        if (!(fait.contenu() instanceof FaitDossier contenu)) return;
        if (contenu instanceof EtudeInscrite inscrite) {
            etudes.put(inscrite.etude().titre(), inscrite.etude());
            return;
        }
        if (contenu instanceof SignataireCorrige corrige) {
            signataires.put(corrige.partie(), corrige.signataire());
            return;
        }
        if (contenu instanceof DossierTransfere transfere) emetteur = transfere.emetteur();
        if (SANS_ETAPE.contains(contenu.getClass())) return;
        EtatDossier avant = etat;
        if (contenu instanceof InteretConfirme) etat = EtatDossier.INTERET_CONFIRME;
        else if (contenu instanceof OffreDeclinee) etat = EtatDossier.REFUSE_PAR_EMETTEUR;
        else if (contenu instanceof VoieDeterminee determinee) suivreVoie(determinee);
        else if (contenu instanceof AutorisationObtenue) etat = EtatDossier.AUTORISE;
        else if (contenu instanceof AutorisationRefusee) etat = EtatDossier.NON_AUTORISE;
        else if (contenu instanceof LettreOctroiTransmise) etat = EtatDossier.LETTRE_TRANSMISE;
        else if (contenu instanceof EntenteTransmise) etat = EtatDossier.ENTENTE_TRANSMISE;
        else if (contenu instanceof EntenteSignee signee) suivreSignature(signee, fait.jour());
        else if (contenu instanceof EntenteEnVigueur vigueur) suivreVigueur(vigueur);
        else suivreFin(contenu);
        if (!SANS_SUITE.contains(avant)) avantLaFin = avant;
        if (!(contenu instanceof EntenteSignee)) derniereEtape = fait.jour();
    }

    private void suivreFin(FaitDossier contenu) {
        if (contenu instanceof OffreRetiree) etat = EtatDossier.OFFRE_RETIREE;
        else if (contenu instanceof EmetteurDesiste) etat = EtatDossier.DESISTE;
        else if (contenu instanceof EntenteResiliee resiliee) {
            etat = EtatDossier.RESILIE;
            rendu = resiliee.rendu();
        } else if (contenu instanceof DossierRouvert) {
            etat = avantLaFin;
        }
    }

    private void suivreVoie(VoieDeterminee determinee) {
        voie = determinee.voie();
        etat = EtatDossier.AUTORISATION_EN_COURS;
    }

    private void suivreSignature(EntenteSignee signee, LocalDate jour) {
        signatures.put(signee.partie(), jour);
        signataires.put(signee.partie(), signee.signataire());
        if (signee.partie() == Partie.EMETTEUR) etat = EtatDossier.SIGNEE_EMETTEUR;
    }

    private void suivreVigueur(EntenteEnVigueur vigueur) {
        enVigueurDepuis = vigueur.depuis();
        etat = EtatDossier.EN_VIGUEUR;
    }

    public String id() {
        return id;
    }

    public EtatDossier etat() {
        return etat;
    }

    /** Who answers for it: the company it was offered to, or the one that took it over. */
    public String emetteur() {
        return emetteur;
    }

    public String mesure() {
        return offre.mesure();
    }

    /** The measure as its file states it. */
    public Mesure regles() {
        return Mesures.mesure(offre.mesure());
    }

    /** Why each parameter is not known that neither the measure nor the entente states, by name. */
    public Map<String, Texte> inconnus() {
        Map<String, Texte> inconnus = new LinkedHashMap<>(regles().inconnus());
        inconnus.keySet().removeAll(offre.cadre().keySet());
        return inconnus;
    }

    /** The maximum reserved for this émetteur, in CAD; it cannot be raised (G-FIN-03). */
    public Money enveloppe() {
        return offre.enveloppe();
    }

    public Optional<Voie> voie() {
        return Optional.ofNullable(voie);
    }

    /** The studies the ministry knows of this émetteur, each as it was entered last. */
    public List<Etude> etudes() {
        return List.copyOf(etudes.values());
    }

    public Optional<LocalDate> enVigueurDepuis() {
        return Optional.ofNullable(enVigueurDepuis);
    }

    public boolean enVigueur() {
        return etat == EtatDossier.EN_VIGUEUR;
    }

    /** Whether one party has ended the entente. */
    public boolean resilie() {
        return etat == EtatDossier.RESILIE;
    }

    /** Whether nothing more comes of the offer: declined, not authorised, taken back, given up, or its entente ended. */
    public boolean sansSuite() {
        return SANS_SUITE.contains(etat);
    }

    /** What the measure holds for this dossier, in CAD: its enveloppe, or what was spent of one that has ended. */
    Money engage() {
        if (resilie()) return offre.enveloppe().minus(rendu);
        return sansSuite() ? Montants.ZERO : offre.enveloppe();
    }

    /** What the measure no longer holds for it since it ended, in CAD. */
    public Money degage() {
        return offre.enveloppe().minus(engage());
    }

    /** Who signed for this party, as stated or corrected since; empty while it has not signed. */
    public Optional<String> signataire(Partie partie) {
        return Optional.ofNullable(signataires.get(partie));
    }

    /** Refuses, with M-RESIL-01, what an entente that has ended no longer allows. */
    public void exigerNonResilie() {
        if (resilie()) throw new ActeRefuse("M-RESIL-01");
    }

    /** The rules in force on a day, under this entente's overrides (G-ADM-01). */
    public Parametres parametres(LocalDate jour) {
        return regles().le(jour, offre.cadre());
    }

    boolean aSigne(Partie partie) {
        return signatures.containsKey(partie);
    }

    /** The later of both signature days (G-ADM-04). */
    LocalDate derniereSignature() {
        return signatures.values().stream().max(LocalDate::compareTo).orElseThrow();
    }

    /** Refuses the act, with M-ETAT-01, unless the dossier stands at one of these states. */
    public void exiger(EtatDossier... permis) {
        if (!Arrays.asList(permis).contains(etat)) throw new ActeRefuse("M-ETAT-01", etat);
    }

    /** Refuses, under the given rule, an act dated before the step it follows. */
    public void exigerApresDerniereEtape(LocalDate jour, String regle) {
        ActeRefuse.siAvant(derniereEtape, jour, regle);
    }
}
