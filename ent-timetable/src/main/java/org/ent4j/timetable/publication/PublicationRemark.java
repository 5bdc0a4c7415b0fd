package org.ent4j.timetable.publication;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What a publication is not: said with it, so that nobody takes it for whole. */
public sealed interface PublicationRemark extends Reason {

    /** Not one item is the host's: all labels are the file's. */
    record NothingMatched() implements PublicationRemark {
        @Override
        public String code() {
            return "publication.nothing-matched";
        }
    }

    /** Items of a kind are published under the file's labels. */
    record Unresolved(int count, Label kind, List<String> labels) implements PublicationRemark {
        public Unresolved {
            labels = List.copyOf(labels);
        }

        @Override
        public String code() {
            return "publication.unresolved";
        }
    }

    /** Lessons are left out, since their subject or all that they have is ignored. */
    record LeftOut(int lessons) implements PublicationRemark {
        @Override
        public String code() {
            return "publication.left-out";
        }
    }

    /** Lessons are left out, since the file gives them no week. */
    record NeverHeld(int lessons) implements PublicationRemark {
        @Override
        public String code() {
            return "publication.never-held";
        }
    }

    /** Adjustments by hand find no lesson on their days any more. */
    record AdjustmentsWithoutLesson(int count, List<String> days) implements PublicationRemark {
        public AdjustmentsWithoutLesson {
            days = List.copyOf(days);
        }

        @Override
        public String code() {
            return "publication.adjustments-without-lesson";
        }
    }

    /** The timetable in force came from another software: no lesson keeps its identity. */
    record SourceChanged(String before, String now) implements PublicationRemark {
        @Override
        public String code() {
            return "publication.source-changed";
        }
    }
}
