/** The addresses under {@code /api/v1}: readings of their own, and every form of the pages answered in JSON. */
@NullMarked
package ca.qc.madi.api.web;

import org.jspecify.annotations.NullMarked;
