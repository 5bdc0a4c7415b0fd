package org.ent4j.examples.spark.people;

import org.ent4j.model.rule.Reason;

/** A structure in a file that is read for its people: structures come first, from files whose names say so. */
record StructureElsewhere() implements Reason {

    @Override
    public String code() {
        return "spark.structure-elsewhere";
    }
}
