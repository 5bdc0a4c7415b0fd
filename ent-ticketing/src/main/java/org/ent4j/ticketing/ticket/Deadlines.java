package org.ent4j.ticketing.ticket;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.time.Clock;
import org.ent4j.ticketing.time.Reading;

/** What falls due by itself: reminders and the ends of tickets that nobody speaks of, at the close of open days; warnings. */
public final class Deadlines {

    /** A step that is taken by itself, unless something happens before. */
    public record Due(Instant at, Step step) {}

    private Deadlines() {}

    /**
     * The next one of a ticket on a platform: reminders and ends where it is held, warnings at level 1, which has promised.
     *
     * @param lang of what is said with it
     */
    public static Optional<Due> next(Ticket ticket, TicketPolicy policy, Platform self, Lang lang) {
        var step = ticket.holder() == self ? step(ticket, policy, lang) : Optional.<Due>empty();
        var warning = self == Platform.ACADEMIE ? warning(ticket, policy) : Optional.<Due>empty();
        return Stream.of(step, warning).flatMap(Optional::stream).min(Comparator.comparing(Due::at));
    }

    private static Optional<Due> step(Ticket ticket, TicketPolicy policy, Lang lang) {
        return switch (ticket.state()) {
            case WAITING_REQUESTER ->
                policy.level()
                        .hours()
                        .closeOfOpenDay(ticket.since(), policy.remindAfter())
                        .map(at -> new Due(at, unanswered(ticket, policy, lang)));
            case RESOLVED -> closing(ticket, policy).map(at -> new Due(at, new Step.Closed()));
            default -> Optional.empty();
        };
    }

    /** Each once, whatever the priority does later. */
    private static Optional<Due> warning(Ticket ticket, TicketPolicy policy) {
        if (!ticket.state().isActive()) {
            return Optional.empty();
        }
        var clocks = TicketClocks.read(ticket, policy, ticket.touchedAt());
        return Stream.of(
                        warnings(Clock.OWN, Optional.of(clocks.own())),
                        warnings(Clock.RESOLVE, Optional.of(clocks.resolve())),
                        warnings(Clock.VENDOR, clocks.vendor()))
                .flatMap(each -> each)
                .filter(due -> !ticket.warned().contains(due.step()))
                .min(Comparator.comparing(Due::at));
    }

    private static Stream<Due> warnings(Clock clock, Optional<Reading> reading) {
        return reading.stream()
                .flatMap(each -> Stream.concat(each.warnings().stream(), each.ahead().stream()))
                .map(warning -> new Due(warning.at(), new Step.Warned(clock, warning.percent())));
    }

    private static Step unanswered(Ticket ticket, TicketPolicy policy, Lang lang) {
        return ticket.reminders() < policy.reminders()
                ? new Step.Reminded()
                : new Step.Resolved(policy.unanswered().in(lang));
    }

    /** When what is resolved is closed; nothing when it is not resolved. */
    static Optional<Instant> closing(Ticket ticket, TicketPolicy policy) {
        return ticket.resolvedAt().flatMap(at -> policy.level().hours().closeOfOpenDay(at, policy.closeAfter()));
    }
}
