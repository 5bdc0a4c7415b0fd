package org.ent4j.examples.spark.people;

import org.ent4j.model.rule.Reason;

/** The file changes or removes somebody, where a complete export says everybody anew. */
record OnlyWhole() implements Reason {

    @Override
    public String code() {
        return "spark.only-whole";
    }
}
