package org.ent4j.directory.privacy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why the data of somebody go, or stay for now. Ids, no names. */
public sealed interface PrivacyReason extends Reason {

    /** The data are due: the right ended on that day, and the delay after it has passed. */
    record RightEnded(LocalDate ended, LocalDate due) implements PrivacyReason {
        @Override
        public String code() {
            return "privacy.right-ended";
        }
    }

    /** The right has ended; the delay runs. */
    record DelayRuns(LocalDate ended, LocalDate due) implements PrivacyReason {
        @Override
        public String code() {
            return "privacy.delay-runs";
        }
    }

    /** The sources lack the person, which may be a mistake until that day. */
    record NotConfirmed(LocalDate expected) implements PrivacyReason {
        @Override
        public String code() {
            return "privacy.not-confirmed";
        }
    }

    /** The account is neither disappeared nor on its way to deletion. */
    record AccountInUse(Label state) implements PrivacyReason {
        @Override
        public String code() {
            return "privacy.account-in-use";
        }
    }

    /** Pupils who are present have this person for a guardian. */
    record GuardianOf(SortedSet<PersonId> pupils) implements PrivacyReason {
        public GuardianOf {
            pupils = Collections.unmodifiableSortedSet(new TreeSet<>(pupils));
        }

        @Override
        public String code() {
            return "privacy.guardian-of";
        }
    }

    /** The host holds the data back until that day. */
    record HeldBack(LocalDate until) implements PrivacyReason {
        @Override
        public String code() {
            return "privacy.held-back";
        }
    }

    /** These sources have the person: their next feed would bring them back. */
    record SourceHas(SortedSet<String> sources) implements PrivacyReason {
        public SourceHas {
            sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
        }

        @Override
        public String code() {
            return "privacy.source-has";
        }
    }
}
