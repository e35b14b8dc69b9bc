/** Approval of payments, other aid and refunds, by form. */
@NullMarked
package ca.qc.madi.versement.web;

import org.jspecify.annotations.NullMarked;
