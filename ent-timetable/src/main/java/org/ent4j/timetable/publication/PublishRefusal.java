package org.ent4j.timetable.publication;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;

/** Why a plan is not published; nothing is written then. */
public sealed interface PublishRefusal extends Reason {

    /** No lesson of the plan is ever held. */
    record NothingToPublish(int lessons) implements PublishRefusal {
        @Override
        public String code() {
            return "publication.nothing-to-publish";
        }
    }

    /**
     * So many of the occurrences to come would be gone without replacement that the file is probably not whole.
     *
     * @param percent how many that are, in percent, rounded down
     * @param most how many the policy allows, in percent
     */
    record TooManyGone(int gone, int of, int percent, int most) implements PublishRefusal {
        @Override
        public String code() {
            return "publication.too-many-gone";
        }
    }

    /** No publication of that number is kept. */
    record NoSuchPublication(int number, int latest) implements PublishRefusal {
        @Override
        public String code() {
            return "publication.no-such-publication";
        }
    }

    /** The weeks of the file and those in force are so far apart that they are of different years. */
    record WeeksApart(LocalDate inForce, LocalDate file) implements PublishRefusal {
        @Override
        public String code() {
            return "publication.weeks-apart";
        }
    }

    /** Somebody else published meanwhile; {@code latest} is 0 when nothing is published. */
    record Superseded(int number, int latest) implements PublishRefusal {
        @Override
        public String code() {
            return "publication.superseded";
        }
    }
}
