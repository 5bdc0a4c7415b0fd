package org.ent4j.catalogue.feed.indicator;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** What is wrong with a table of page views. */
public sealed interface PageViewReason extends Reason {

    /** @param expected all columns that a table has */
    record MissingColumn(String column, List<String> expected) implements PageViewReason {
        public MissingColumn {
            expected = List.copyOf(expected);
        }

        @Override
        public String code() {
            return "page-views.missing-column";
        }
    }

    /** Not as {@code 2026-09-07T08:00:00Z}. */
    record NoMoment(String text) implements PageViewReason {
        @Override
        public String code() {
            return "page-views.no-moment";
        }
    }

    /** @param known what a profile may be */
    record UnknownProfile(String text, List<String> known) implements PageViewReason {
        public UnknownProfile {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "page-views.unknown-profile";
        }
    }

    /** Without a visitor or a service. */
    record Blank(String column) implements PageViewReason {
        @Override
        public String code() {
            return "page-views.blank";
        }
    }
}
