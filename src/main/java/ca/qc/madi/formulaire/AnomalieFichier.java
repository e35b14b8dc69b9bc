package ca.qc.madi.formulaire;

/**
 * Why a file could not be read at all.
 *
 * @param code F-FICHIER-01 … F-FICHIER-05
 * @param variante the precise reason, last part of the message's key
 * @param detail what was found, shown to the person: a part's name, a format, a limit; may be empty
 */
public record AnomalieFichier(String code, String variante, String detail) {}
