package org.ent4j.examples.spark.people;

import org.ent4j.model.rule.Reason;

/** The file does not say in which académie its keys count, and the files of structures do. */
record NoAcademie() implements Reason {

    @Override
    public String code() {
        return "spark.no-academie";
    }
}
