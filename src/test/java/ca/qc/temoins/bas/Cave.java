package ca.qc.temoins.bas;

import ca.qc.temoins.haut.Grenier;

/** Looks up where it must not. */
public record Cave(Grenier grenier) {}
