package org.ent4j.examples.portal.services;

import java.util.List;

/** The services of a school. */
public record ServiceListPage(int count, List<Group> groups) {

    public ServiceListPage {
        groups = List.copyOf(groups);
    }

    /** Those of a regroupement. */
    public record Group(String label, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** @param inherited from whom, or "" for one of the school itself */
    public record Row(
            String code,
            String title,
            String sso,
            boolean isAnonymous,
            boolean isInternal,
            boolean isInBar,
            StateBadge state,
            String inherited) {}
}
