/** Letters going out to whoever may read the dossier. */
@NullMarked
package ca.qc.madi.correspondance.web;

import org.jspecify.annotations.NullMarked;
