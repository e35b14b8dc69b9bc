/** The posts of the follow-up: attestations, their verification, defaults. */
@NullMarked
package ca.qc.madi.avenant.web;

import org.jspecify.annotations.NullMarked;
