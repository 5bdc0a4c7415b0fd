package org.ent4j.viescolaire.service;

import java.math.BigDecimal;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/** What there is to say of an evaluation service: why it is refused, and what a generation makes of it. */
public sealed interface ServiceReason extends Reason {

    /** @param of the service itself, a sous-matière or a pupil */
    record UnderZero(String service, String of, BigDecimal coefficient) implements ServiceReason {
        @Override
        public String code() {
            return "service.under-zero";
        }
    }

    /** @param of the service itself, a sous-matière or a pupil */
    record TooLong(String service, String of) implements ServiceReason {
        @Override
        public String code() {
            return "service.coefficient-too-long";
        }
    }

    /** Nobody of that class or group; he may have left it. */
    record NotAPupil(String service, PersonId pupil) implements ServiceReason {
        @Override
        public String code() {
            return "service.not-a-pupil";
        }
    }

    /** @param twice ids or names */
    record SousMatiereTwice(String service, List<String> twice) implements ServiceReason {
        public SousMatiereTwice {
            twice = List.copyOf(twice);
        }

        @Override
        public String code() {
            return "service.sous-matiere-twice";
        }
    }

    /** Evaluations would have no sous-matière any more. */
    record SousMatiereInUse(String service, List<String> parts) implements ServiceReason {
        public SousMatiereInUse {
            parts = List.copyOf(parts);
        }

        @Override
        public String code() {
            return "service.sous-matiere-in-use";
        }
    }

    /** It has evaluations. */
    record HasEvaluations(String service, int evaluations) implements ServiceReason {
        @Override
        public String code() {
            return "service.has-evaluations";
        }
    }

    /** @param written how many appreciations, final averages, positionnements and levels of skills it has */
    record HasWritten(String service, int written) implements ServiceReason {
        @Override
        public String code() {
            return "service.has-written";
        }
    }

    /** Nothing says from when until when. */
    record NoDates(String service, String teacher) implements ServiceReason {
        @Override
        public String code() {
            return "service.no-dates";
        }
    }

    /** @param matiere as the source has it */
    record UnknownSubject(String audience, String matiere) implements ServiceReason {
        @Override
        public String code() {
            return "service.unknown-subject";
        }
    }

    /** @param teachers their names in the source */
    record NobodyOfTheDirectory(String audience, String service, List<String> teachers) implements ServiceReason {
        public NobodyOfTheDirectory {
            teachers = List.copyOf(teachers);
        }

        @Override
        public String code() {
            return "service.nobody-of-the-directory";
        }
    }

    /** Nobody teaches it. */
    record NoTeacher(String audience, String service) implements ServiceReason {
        @Override
        public String code() {
            return "service.no-teacher";
        }
    }

    /** Other people teach it. */
    record OtherTeachers(List<PersonId> before, List<PersonId> after) implements ServiceReason {
        public OtherTeachers {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public String code() {
            return "service.other-teachers";
        }
    }

    /** It is called otherwise. */
    record OtherLabel(String before, String after) implements ServiceReason {
        @Override
        public String code() {
            return "service.other-label";
        }
    }

    /** It was withdrawn, and is taught again. */
    record TaughtAgain() implements ServiceReason {
        @Override
        public String code() {
            return "service.taught-again";
        }
    }

    /** It is closed, and stays as it is. */
    record IsClosed() implements ServiceReason {
        @Override
        public String code() {
            return "service.is-closed";
        }
    }

    /** It is taught no more, but what was evaluated in it stays. */
    record KeptForItsWork(int evaluations) implements ServiceReason {
        @Override
        public String code() {
            return "service.kept-for-its-work";
        }
    }

    /**
     * It is taught no more, but what is said of its pupils stays.
     *
     * @param written how many appreciations, final averages, positionnements and levels of skills
     */
    record KeptForWhatIsWritten(int written) implements ServiceReason {
        @Override
        public String code() {
            return "service.kept-for-what-is-written";
        }
    }

    /** It may be one of the rows of its class or group that are not understood. */
    record KeptForRowsUnread(String audience) implements ServiceReason {
        @Override
        public String code() {
            return "service.kept-for-rows-unread";
        }
    }

    /** Rows of the source are in conflict. */
    record OpenConflicts(int conflicts) implements ServiceReason {
        @Override
        public String code() {
            return "service.open-conflicts";
        }
    }

    /** @param changes how many there would be now */
    record Outdated(int changes) implements ServiceReason {
        @Override
        public String code() {
            return "service.outdated";
        }
    }
}
