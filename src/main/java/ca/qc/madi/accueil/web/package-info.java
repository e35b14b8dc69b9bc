/** The pages: sign-in, desk, dossiers, and what is said when something is refused or not found. */
@NullMarked
package ca.qc.madi.accueil.web;

import org.jspecify.annotations.NullMarked;
