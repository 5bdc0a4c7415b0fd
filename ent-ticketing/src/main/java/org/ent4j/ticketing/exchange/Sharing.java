package org.ent4j.ticketing.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;

/** What is told to whom. */
public final class Sharing {

    /** What nobody else needs to know. */
    private static final Set<Class<? extends Step>> OURS_ALONE = Set.of(
            Step.Noted.class,
            Step.Warned.class,
            Step.Watched.class,
            Step.Unwatched.class,
            Step.Joined.class,
            Step.FollowedUp.class);

    private Sharing() {}

    public static boolean isShared(Step step) {
        return !OURS_ALONE.contains(step.getClass());
    }

    /** The ticket as its neighbours are told of it: what is ours alone is not in it. */
    public static Ticket shared(Ticket ticket) {
        return Ticket.of(
                        ticket.id(),
                        ticket.events().stream()
                                .filter(event -> isShared(event.step()))
                                .toList())
                .orElseThrow();
    }

    /**
     * The messages that tell neighbours of events. A neighbour to which the ticket climbs now is told of all that happened
     * before; none is told of what it or somebody behind it has said.
     *
     * @param before nothing when the ticket is new here
     * @param fresh the events that were added to it
     */
    public static List<Message> messages(Platform self, Optional<Ticket> before, Ticket now, List<TicketEvent> fresh) {
        var messages = new ArrayList<Message>();
        neighbours(self).filter(each -> now.sharedBy().contains(each)).forEach(neighbour -> {
            var isNew = before.filter(ticket -> ticket.sharedBy().contains(neighbour))
                    .isEmpty();
            (isNew ? now.events() : fresh)
                    .stream()
                            .filter(event -> isShared(event.step()))
                            .filter(event ->
                                    !isBehind(self, neighbour, event.id().platform()))
                            .map(event -> new Message(self, neighbour, now.id(), event))
                            .forEach(messages::add);
        });
        return messages;
    }

    /** Whether what a platform says comes by way of that neighbour. */
    static boolean isBehind(Platform self, Platform neighbour, Platform author) {
        return neighbour.level() > self.level()
                ? author.level() >= neighbour.level()
                : author.level() <= neighbour.level();
    }

    private static Stream<Platform> neighbours(Platform self) {
        return Stream.of(self.below(), self.above()).flatMap(Optional::stream);
    }
}
