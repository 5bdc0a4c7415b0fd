package org.ent4j.examples.portal.services;

import java.util.List;
import java.util.Map;

/**
 * A service of a school.
 *
 * @param isOwn it is of the school itself: one that it inherits is changed by whoever gave it
 * @param version that was seen, for changes
 * @param moves what can be done to it now
 * @param findings what is found about it
 * @param regroupements where it may stand
 * @param regroupement where it stands
 */
public record ServiceSheetPage(
        String code,
        StateBadge state,
        List<Fact> facts,
        boolean isOwn,
        boolean isHidden,
        boolean isLocked,
        long version,
        List<Move> moves,
        boolean canRemove,
        boolean canUndo,
        List<FindingLine> findings,
        AccessPart access,
        Map<String, String> regroupements,
        String regroupement) {

    public ServiceSheetPage {
        facts = List.copyOf(facts);
        moves = List.copyOf(moves);
        findings = List.copyOf(findings);
    }

    /** A line of what is known of it. */
    public record Fact(String label, String value) {}

    /** A button. */
    public record Move(String name, String label) {}
}
