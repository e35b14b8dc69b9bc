package ca.qc.madi;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application: one process holding the pages, the engine and the database access. */
@SpringBootApplication
public class MadiApplication {}
