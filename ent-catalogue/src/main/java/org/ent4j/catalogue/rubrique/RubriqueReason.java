package org.ent4j.catalogue.rubrique;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why something is not done to a rubrique. */
public sealed interface RubriqueReason extends Reason {

    record NoLabel() implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.no-label";
        }
    }

    record LabelTooLong(int length, int longest) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.label-too-long";
        }
    }

    record BelowItself(String rubrique, String place) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.below-itself";
        }
    }

    record NoSuchParent(String parent) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.no-such-parent";
        }
    }

    record TooDeep(int levels, int most) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.too-deep";
        }
    }

    record NoSuchService(String service) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.no-such-service";
        }
    }

    record LabelTaken(String label) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.label-taken";
        }
    }

    record NotOfSchool(List<String> people) implements RubriqueReason {
        public NotOfSchool {
            people = List.copyOf(people);
        }

        @Override
        public String code() {
            return "rubrique.not-of-school";
        }
    }

    record RightsWithoutReading(Label tool) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.rights-without-reading";
        }
    }

    record NobodyInCharge() implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.nobody-in-charge";
        }
    }

    record TooLateToRestore(LocalDate until) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.too-late-to-restore";
        }
    }

    record NotYetPurged(LocalDate until) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.not-yet-purged";
        }
    }

    record YearNotOver(String year, LocalDate first) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.year-not-over";
        }
    }

    record NotEmpty(List<String> rubriques) implements RubriqueReason {
        public NotEmpty {
            rubriques = List.copyOf(rubriques);
        }

        @Override
        public String code() {
            return "rubrique.not-empty";
        }
    }

    record ThereAlready(String rubrique) implements RubriqueReason {
        @Override
        public String code() {
            return "rubrique.there-already";
        }
    }
}
