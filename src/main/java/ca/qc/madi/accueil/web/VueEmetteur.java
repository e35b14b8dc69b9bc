package ca.qc.madi.accueil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company as the list shows it; contacts by their names. */
record VueEmetteur(
        String nom,
        @Nullable String neq,
        boolean assujetti,
        List<String> etablissements,
        @Nullable String representant,
        @Nullable String autorisee) {}
