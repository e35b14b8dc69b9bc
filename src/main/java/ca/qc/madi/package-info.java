/** MADI: the life of a subsidy, from the offer to its last payment. */
@NullMarked
package ca.qc.madi;

import org.jspecify.annotations.NullMarked;
