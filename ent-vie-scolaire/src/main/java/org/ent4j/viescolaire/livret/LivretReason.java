package org.ent4j.viescolaire.livret;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** What is wrong with a livret, beside what the ministry's import looks at. */
public sealed interface LivretReason extends Reason {

    /** The directory does not know the school, nor who answers for it. */
    record SchoolUnknown() implements LivretReason {

        @Override
        public String code() {
            return "livret.school-unknown";
        }
    }

    /** The directory does not know him: he is left out. */
    record PupilUnknown(String pupil) implements LivretReason {

        @Override
        public String code() {
            return "livret.pupil-unknown";
        }
    }

    /** Nobody has published his bulletin. */
    record NotPublished() implements LivretReason {

        @Override
        public String code() {
            return "livret.not-published";
        }
    }

    /** His family has read something else. */
    record PublishedOtherwise(int version) implements LivretReason {

        @Override
        public String code() {
            return "livret.published-otherwise";
        }
    }

    /** The bulletin tells of projects, of which nobody recorded what the file asks for. */
    record ProjectsLeftOut(List<String> titles) implements LivretReason {

        public ProjectsLeftOut {
            titles = List.copyOf(titles);
        }

        @Override
        public String code() {
            return "livret.projects-left-out";
        }
    }

    /** He has a published bulletin of the class and is on its list no more: he is left out. */
    record NoLongerOfTheClass() implements LivretReason {

        @Override
        public String code() {
            return "livret.no-longer-of-the-class";
        }
    }
}
