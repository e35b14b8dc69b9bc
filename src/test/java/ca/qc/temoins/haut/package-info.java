/** The room above. */
package ca.qc.temoins.haut;
