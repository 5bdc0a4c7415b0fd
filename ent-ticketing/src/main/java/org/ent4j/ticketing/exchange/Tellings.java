package org.ent4j.ticketing.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;

/** What a neighbour that knows no events is told of a ticket in words; in French, as all that goes between these. */
public final class Tellings {

    private static final Label AGAIN = Label.of("Transmis à nouveau.", "Handed over again.");
    private static final Label ACCEPTED = Label.of("La solution est acceptée.", "The solution is accepted.");
    private static final Label WITHDRAWN = Label.of("La demande est annulée.", "The request is withdrawn.");
    private static final Label DUPLICATE = Label.of("Doublon du ticket %s.", "A duplicate of ticket %s.");

    private Tellings() {}

    /**
     * All that was said on our side of it but internal notes, and what happened without a word, in the order in which it
     * happened. Above: that the ticket was given to it once more, or taken back, that a solution was accepted or the request
     * withdrawn; below: that it is a duplicate.
     *
     * @param names what people are called there
     */
    public static List<Remark> of(Ticket ticket, Platform to, Function<Actor, String> names) {
        var all = new ArrayList<Remark>();
        ticket.said().stream()
                .filter(said -> said.kind() != Said.Kind.NOTE && isOurs(platform(said), to))
                .map(said -> new Remark(said.id(), names.apply(said.by()), said.at(), said.text()))
                .forEach(all::add);
        var handedOver = 0;
        for (var event : ticket.events()) {
            handedOver += isTo(to, event) ? 1 : 0;
            var isAgain = isTo(to, event) && handedOver > 1;
            var words = to == Platform.ENT ? wordsBelow(event.step()) : words(event.step(), isAgain);
            words.filter(any -> isOurs(event.id().platform(), to))
                    .ifPresent(text ->
                            all.add(new Remark(event.id().toString(), names.apply(event.by()), event.at(), text)));
        }
        all.sort(Comparator.comparing(Remark::at));
        return List.copyOf(all);
    }

    /** The last time that the ticket was given to it, when that was not the first. */
    static Optional<TicketEvent> again(Ticket ticket, Platform to) {
        var times = ticket.events().stream().filter(event -> isTo(to, event)).toList();
        return times.size() < 2 ? Optional.empty() : Optional.of(times.get(times.size() - 1));
    }

    private static boolean isTo(Platform to, TicketEvent event) {
        return event.step() instanceof Step.HandedOver over && over.to() == to;
    }

    /** The ENT is told by who stands above it, the others by who stands below. */
    private static boolean isOurs(Platform author, Platform to) {
        return to == Platform.ENT ? author.level() > to.level() : author.level() < to.level();
    }

    /** It stands first in the id, {@code "ENT-4"}. */
    private static Platform platform(Said said) {
        return Platform.valueOf(said.id().substring(0, said.id().indexOf('-')));
    }

    private static Optional<String> wordsBelow(Step step) {
        return step instanceof Step.DuplicateFound found
                ? Optional.of(DUPLICATE.in(Lang.FR).formatted(found.of()))
                : Optional.empty();
    }

    private static Optional<String> words(Step step, boolean isAgain) {
        if (step instanceof Step.HandedOver over) {
            return isAgain ? Optional.of(over.why().isBlank() ? AGAIN.in(Lang.FR) : over.why()) : Optional.empty();
        } else if (step instanceof Step.Recalled recalled) {
            return Optional.of(recalled.why());
        } else if (step instanceof Step.Accepted) {
            return Optional.of(ACCEPTED.in(Lang.FR));
        }
        return step instanceof Step.Withdrawn ? Optional.of(WITHDRAWN.in(Lang.FR)) : Optional.empty();
    }

    /** Whether something is such an event, and not words of somebody. */
    static boolean isHandover(Ticket ticket, String id) {
        return ticket.events().stream()
                .filter(event -> event.id().toString().equals(id))
                .anyMatch(event -> event.step() instanceof Step.Handover);
    }
}
