package org.ent4j.examples.spark.gar;

import org.ent4j.model.rule.Reason;

/** What is wrong with a table of schools and their ENT, or with what it leaves open. */
sealed interface EntDefect extends Reason {

    /** It has no column of that name. */
    record NoColumn(String column) implements EntDefect {
        @Override
        public String code() {
            return "spark.ents.no-column";
        }
    }

    /** Something else where the code of a school is to be. */
    record NoUai(String found) implements EntDefect {
        @Override
        public String code() {
            return "spark.ents.no-uai";
        }
    }

    /** Something else where the id of an ENT is to be. */
    record NoEnt(String found) implements EntDefect {
        @Override
        public String code() {
            return "spark.ents.no-ent";
        }
    }

    /** An earlier row has said which ENT exports the school. */
    record SaidBefore(String ent) implements EntDefect {
        @Override
        public String code() {
            return "spark.ents.said-before";
        }
    }

    /** An earlier row writes the ENT in other capitals: on some disks their folders would be one. */
    record SameButForCase(String one, String other) implements EntDefect {
        @Override
        public String code() {
            return "spark.ents.same-but-for-case";
        }
    }

    /** No school of the files has the code. */
    record UnknownSchool() implements EntDefect {
        @Override
        public String code() {
            return "spark.ents.unknown-school";
        }
    }

    /** A school of the files is in no row: nothing of it goes out. */
    record InNone(String name) implements EntDefect {
        @Override
        public String code() {
            return "spark.ents.in-none";
        }
    }
}
