package ca.qc.temoins.haut;

/** Known by the room below, against the arrows. */
public record Grenier(String nom) {}
