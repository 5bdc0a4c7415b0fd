package org.ent4j.viescolaire.edition;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What a bulletin lacks. Pupils and services are named as they are printed, by their ids where they have no name. */
public sealed interface EditionReason extends Reason {

    /** The directory does not name it. */
    record SchoolWithoutName() implements EditionReason {
        @Override
        public String code() {
            return "edition.school-without-name";
        }
    }

    /** The directory does not name him. */
    record PupilWithoutName(String pupil) implements EditionReason {
        @Override
        public String code() {
            return "edition.pupil-without-name";
        }
    }

    /** The directory names none of its teachers. */
    record TeacherWithoutName(String service) implements EditionReason {
        @Override
        public String code() {
            return "edition.teacher-without-name";
        }
    }

    /** What it will say is a draft. */
    record ConseilNotMet(String schoolClass, Label state) implements EditionReason {
        @Override
        public String code() {
            return "edition.conseil-not-met";
        }
    }

    /** The conseil said nothing of him. */
    record SynthesisMissing(String pupil) implements EditionReason {
        @Override
        public String code() {
            return "edition.synthesis-missing";
        }
    }

    /** The teacher said nothing of him. */
    record AppreciationMissing(String pupil, String service) implements EditionReason {
        @Override
        public String code() {
            return "edition.appreciation-missing";
        }
    }

    /** He was to be marked and has no average. */
    record AverageMissing(String pupil, String service) implements EditionReason {
        @Override
        public String code() {
            return "edition.average-missing";
        }
    }

    /** He has all his marks, and none enters an average: a bonus that is not above half, for one. */
    record NoMarkCounts(String pupil, String service) implements EditionReason {
        @Override
        public String code() {
            return "edition.no-mark-counts";
        }
    }

    /** His bulletin has no averages, and he has no positionnement either. */
    record PositionnementMissing(String pupil, String service) implements EditionReason {
        @Override
        public String code() {
            return "edition.positionnement-missing";
        }
    }

    /** He is taught in none. */
    record NoService(String pupil) implements EditionReason {
        @Override
        public String code() {
            return "edition.no-service";
        }
    }

    /** He went before the period ended. */
    record PupilLeft(String pupil, LocalDate day) implements EditionReason {
        @Override
        public String code() {
            return "edition.pupil-left";
        }
    }

    /** Results that are on no line of his bulletin. */
    record ResultsElsewhere(String pupil, List<String> services) implements EditionReason {
        public ResultsElsewhere {
            services = List.copyOf(services);
        }

        @Override
        public String code() {
            return "edition.results-elsewhere";
        }
    }
}
