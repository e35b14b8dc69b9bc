/** Deposits, decisions and declarations, by form. */
@NullMarked
package ca.qc.madi.projet.web;

import org.jspecify.annotations.NullMarked;
