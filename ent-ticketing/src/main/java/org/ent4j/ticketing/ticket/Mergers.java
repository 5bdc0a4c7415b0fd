package org.ent4j.ticketing.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.ticketing.ticket.Step.Absorbed;
import org.ent4j.ticketing.ticket.Step.Brought;
import org.ent4j.ticketing.ticket.Step.Watched;

/** What a ticket brings to the one of which it is a duplicate. */
public final class Mergers {

    private Mergers() {}

    /** All that was said but internal notes, the request first, and its files. */
    static Absorbed absorbing(Ticket duplicate) {
        var request = new Brought(
                Actor.of(duplicate.requester(), Role.CORRESPONDENT),
                duplicate.request().description());
        var said = Stream.concat(
                        Stream.of(request),
                        duplicate.said().stream()
                                .filter(each -> each.kind() != Said.Kind.NOTE)
                                .map(each -> new Brought(each.by(), each.text())))
                .toList();
        return new Absorbed(duplicate.id(), said, new ArrayList<>(duplicate.attachments()));
    }

    /** Whoever watches it, and whoever asked, as far as they do not watch the other. */
    static List<Watched> watching(Ticket duplicate, Ticket of) {
        return Stream.concat(
                        Stream.of(duplicate.requester()),
                        duplicate.watchers().stream().sorted())
                .filter(each -> !each.equals(of.requester()) && !of.watchers().contains(each))
                .distinct()
                .map(Watched::new)
                .toList();
    }

    /** What came of a duplicate later: it goes to the other as well. */
    public static Absorbed later(Ticket duplicate, Ticket before) {
        var old = before.said().stream().map(Said::id).toList();
        var said = duplicate.said().stream()
                .filter(each -> each.kind() != Said.Kind.NOTE && !old.contains(each.id()))
                .map(each -> new Brought(each.by(), each.text()))
                .toList();
        var files = duplicate.attachments().stream()
                .filter(each -> !before.attachments().contains(each))
                .toList();
        return new Absorbed(duplicate.id(), said, files);
    }
}
