package org.ent4j.examples.cli.evaluation;

/** As whom marks are read. */
enum MarksReader {
    FAMILY,
    TEACHER
}
