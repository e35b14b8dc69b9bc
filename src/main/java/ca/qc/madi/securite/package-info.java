/** Roles, rights in one table, accounts and sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partage"})
package ca.qc.madi.securite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
