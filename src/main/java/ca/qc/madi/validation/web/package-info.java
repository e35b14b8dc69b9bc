/** The validation call open to all: judges a form, stores nothing. */
@NullMarked
package ca.qc.madi.validation.web;

import org.jspecify.annotations.NullMarked;
