package org.ent4j.directory.importing;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** Why a row has its fate. */
public sealed interface ImportReason extends Reason {

    /** Another value than the directory has; {@code attributes} names them. */
    record Changed(List<String> attributes) implements ImportReason {
        public Changed {
            attributes = List.copyOf(attributes);
        }

        @Override
        public String code() {
            return "import.changed";
        }
    }

    /** A complete feed does not have this person. */
    record AbsentFromFeed() implements ImportReason {
        @Override
        public String code() {
            return "import.absent";
        }
    }

    /** The feed says that this person is gone. */
    record DeletedByFeed() implements ImportReason {
        @Override
        public String code() {
            return "import.deleted";
        }
    }

    /** A person who had disappeared is in the feed again. */
    record CameBack() implements ImportReason {
        @Override
        public String code() {
            return "import.came-back";
        }
    }

    /** Several people of the directory, or several rows, claim to be one. */
    record ClaimedTwice(String candidates) implements ImportReason {
        @Override
        public String code() {
            return "import.claimed-twice";
        }
    }

    /** People of the same school look like the row; the match says how much, and why. */
    record LooksLike(List<String> people) implements ImportReason {

        public LooksLike {
            people = List.copyOf(people);
        }

        @Override
        public String code() {
            return "import.looks-like";
        }
    }

    /** A decision names a person whom the directory does not have. */
    record DecidedTargetUnknown(String target) implements ImportReason {
        @Override
        public String code() {
            return "import.decided-target-unknown";
        }
    }

    /** A change or a deletion of a person whom the directory does not have. */
    record NobodyOfThatKey(String key) implements ImportReason {
        @Override
        public String code() {
            return "import.nobody-of-that-key";
        }
    }

    /** A guardian is neither in the feed nor in the directory. */
    record GuardianUnknown(String guardian) implements ImportReason {
        @Override
        public String code() {
            return "import.guardian-unknown";
        }
    }
}
