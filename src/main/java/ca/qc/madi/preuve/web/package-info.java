/** What is read through the pages is noted as it is read. */
@NullMarked
package ca.qc.madi.preuve.web;

import org.jspecify.annotations.NullMarked;
