package org.ent4j.examples.benchmarks.ticketing;

import java.util.List;
import java.util.function.Function;
import org.ent4j.ticketing.view.TicketLine;

/**
 * Something that is asked of the store and of the driver alone.
 *
 * @param index the one that is made for it
 * @param drawn of which tickets it is asked, one after the other, and again from the first
 * @param store gives what the rows are known by, in their order
 * @param bare gives the same, and for lists the row more that says whether there is a next slice
 */
record TicketQuestion(
        String name, String index, List<TicketLine> drawn, Function<TicketLine, List<String>> store, BareQuery bare) {

    /** @throws IllegalArgumentException when there is no ticket of which it may be asked */
    TicketQuestion {
        if (drawn.isEmpty()) {
            throw new IllegalArgumentException("No ticket for: %s.\nMaybe there are too few.".formatted(name));
        }
    }

    TicketLine drawn(int time) {
        return drawn.get(time % drawn.size());
    }

    List<String> askStore(TicketLine asked) {
        return store.apply(asked);
    }

    /** @throws IllegalStateException when the answers differ */
    void requireSame(TicketLine asked, List<String> ofStore, List<String> ofDriver) {
        if (!ofStore.equals(ofDriver.subList(0, Math.min(ofStore.size(), ofDriver.size())))
                || ofDriver.size() > ofStore.size() + 1) {
            throw new IllegalStateException("%s, of %s: the store says %s, the driver alone %s."
                    .formatted(name, asked.id(), ofStore, ofDriver));
        }
    }
}
