/** The acts of étapes 1 to 5, by form. */
@NullMarked
package ca.qc.madi.dossier.web;

import org.jspecify.annotations.NullMarked;
