package ca.qc.madi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The Spring application: one process holding the pages, the engine and the database access. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MadiApplication {}
