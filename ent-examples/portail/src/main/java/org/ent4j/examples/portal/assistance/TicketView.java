package org.ent4j.examples.portal.assistance;

import java.util.List;

/**
 * A ticket, as somebody sees it.
 *
 * @param facts what the form says, and who has it
 * @param links other tickets and incidents
 * @param notices who was told what; none where that is not shown
 * @param similar open tickets that it may double; none where that is not shown
 * @param back the path of the list
 */
public record TicketView(
        String id,
        StateBadge state,
        String next,
        List<Fact> facts,
        String description,
        List<FileLine> files,
        List<SaidLine> said,
        List<ClockView> clocks,
        List<HistoryLine> history,
        List<Linked> links,
        List<NoticeLine> notices,
        List<Linked> similar,
        List<ActionForm> actions,
        Linked back) {

    public TicketView {
        facts = List.copyOf(facts);
        files = List.copyOf(files);
        said = List.copyOf(said);
        clocks = List.copyOf(clocks);
        history = List.copyOf(history);
        links = List.copyOf(links);
        notices = List.copyOf(notices);
        similar = List.copyOf(similar);
        actions = List.copyOf(actions);
    }

    /** A file that came with it. */
    public record FileLine(String name, String size, String path) {}

    /** Something said. */
    public record SaidLine(String who, String when, String kind, String text, String side) {}

    /** Something that happened. */
    public record HistoryLine(String when, String who, String what, String after, boolean isMoot) {}

    /** Another page. */
    public record Linked(String label, String text, String path) {}

    /** Somebody was told something. */
    public record NoticeLine(String when, String who, String what) {}
}
