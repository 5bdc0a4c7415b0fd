package org.ent4j.examples.spark.marks;

import org.ent4j.model.rule.Reason;

/** Why there are no figures, or not of everybody. */
sealed interface FiguresDefect extends Reason {

    /** There are journals of a school of which the export has no pupil. */
    record NoPupils(String school) implements FiguresDefect {
        @Override
        public String code() {
            return "spark.figures.no-pupils";
        }
    }

    /** Pupils have marks, and are in no class of the export: they left, or a file of it could not be used. */
    record Strangers(String school, int pupils) implements FiguresDefect {
        @Override
        public String code() {
            return "spark.figures.strangers";
        }
    }

    /** Pupils have marks, and are in no class since a file of people cannot be used: what is left would be other figures. */
    record PeopleCut(String school, int pupils) implements FiguresDefect {
        @Override
        public String code() {
            return "spark.figures.people-cut";
        }
    }

    /** What the results of a class are made of cannot be read to its end. */
    record NotMade(String schoolClass, String period, Reason why) implements FiguresDefect {
        @Override
        public String code() {
            return "spark.figures.not-made";
        }
    }
}
