package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Volet;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.Creance;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What an émetteur was paid and asked to give back, and how each amount was computed; amounts in CAD. */
record VueMesPaiements(List<Enveloppe> enveloppes) {

    /** One dossier: its enveloppe, what was paid of it and what remains. */
    record Enveloppe(String dossier, VueDossier.Argent argent, List<ProjetPaye> projets) {}

    /** One project. @param creances what it owes back, each with its computation where it has one */
    record ProjetPaye(
            String nom,
            Volet volet,
            Money verse,
            Money facture,
            Money encaisse,
            List<Paiement> paiements,
            List<Creance> creances) {}

    /**
     * The account of one report.
     *
     * @param ordre {@code PAYE} or {@code ATTENTE}; null where nothing was to be paid
     * @param payeLe the day it was issued
     */
    record Paiement(
            String rapport,
            Calcul calcul,
            @Nullable String ordre,
            @Nullable LocalDate payeLe,
            @Nullable String reference) {}
}
