package ca.qc.madi.formulaire;

import java.util.List;

/** One single value of an onglet: its label, and where the blank gabarit has it. */
public record Champ(String id, String libelle, Adresse place, TypeValeur type, Exigence requis, List<String> choix) {}
