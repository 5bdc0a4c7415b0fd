package org.ent4j.ticketing.exchange;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.StepRoles;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;

/** What is demanded of a message that arrives: all of it, on this page. */
public final class ExchangeRules {

    /** Highest number of an event that is taken: more would make whatever comes later unsayable. */
    public static final int MOST = 1_000_000;

    private static final String PIVOT =
            "The exchange between ENT, IWS and Jira: tickets are born below, and climb one level at a time";
    private static final String OWNERS = "ours: who says something is known, whoever carries it";

    /** How far ahead of what is known here a number may be. */
    static final int MOST_AHEAD = 10_000;

    /** How far the clock of a neighbour may be ahead. */
    static final Duration SKEW = Duration.ofDays(1);

    /** Nobody asked before there were such portals. */
    static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** A message arrives. */
    record Arriving(Platform self, String numbers, Optional<Ticket> ticket, Message message, Instant now) {

        private TicketEvent event() {
            return message.event();
        }

        private Platform author() {
            return event().id().platform();
        }

        private boolean isNotOfItsPlatform() {
            return !StepRoles.at(author()).contains(event().by().role());
        }

        private int mostNumber() {
            return Math.min(MOST, ticket.map(Ticket::nextNumber).orElse(1) + MOST_AHEAD);
        }

        private boolean isOutOfTime() {
            return event().at().isBefore(EARLIEST) || event().at().isAfter(now.plus(SKEW));
        }

        private boolean hasOneOfOurNumbers() {
            return ticket.isEmpty() && message.ticket().value().matches(Pattern.quote(numbers + "-") + "[0-9]+");
        }

        private boolean isNotTheFirst() {
            return event().step() instanceof Step.Submitted && event().id().number() != 1;
        }

        private boolean isUnknownFromAbove() {
            return ticket.isEmpty() && message.from().level() > self.level();
        }

        private boolean isNotShared() {
            return ticket.filter(each -> !each.sharedBy().contains(message.from()))
                    .isPresent();
        }

        private boolean isBornAgain() {
            return ticket.isPresent() && event().step() instanceof Step.Submitted && !hasOtherContent();
        }

        private boolean hasOtherContent() {
            return ticket.flatMap(each -> each.event(event().id()))
                    .filter(known -> !known.equals(event()))
                    .isPresent();
        }
    }

    public static final Rule<Arriving> BETWEEN_NEIGHBOURS = refusing(
            "TK-SYN-01",
            Label.of("On n'échange qu'avec ses voisins", "Only neighbours exchange"),
            PIVOT,
            arriving -> arriving.message().to() != arriving.self()
                    || !arriving.message().from().isNextTo(arriving.self()),
            arriving -> new ExchangeReason.NotBetweenNeighbours(
                    arriving.message().from().label(), arriving.message().to().label()));
    public static final Rule<Arriving> FOR_ITS_OWN_SIDE = refusing(
            "TK-SYN-02",
            Label.of("Chacun ne parle que pour son côté", "Everybody speaks for his own side"),
            OWNERS,
            arriving -> !Sharing.isBehind(arriving.self(), arriving.message().from(), arriving.author()),
            arriving -> new ExchangeReason.SpeaksForOthers(
                    arriving.message().from().label(), arriving.author().label()));
    public static final Rule<Arriving> BY_SOMEBODY_OF_ITS_PLATFORM = refusing(
            "TK-SYN-03",
            Label.of("L'auteur a un rôle de sa plateforme", "The author has a role of his platform"),
            OWNERS,
            Arriving::isNotOfItsPlatform,
            arriving -> new ExchangeReason.NotOfItsPlatform(
                    arriving.event().by().role().label(), arriving.author().label()));
    public static final Rule<Arriving> OF_A_TICKET_FROM_BELOW = refusing(
            "TK-SYN-04",
            Label.of("Un ticket naît en bas", "A ticket is born below"),
            PIVOT,
            Arriving::isUnknownFromAbove,
            arriving -> new ExchangeReason.UnknownTicket(
                    arriving.message().ticket().value(),
                    arriving.message().from().label()));
    public static final Rule<Arriving> ALWAYS_THE_SAME = refusing(
            "TK-SYN-05",
            Label.of("Un message répété dit la même chose", "What is repeated says the same"),
            "ours: ids are deterministic",
            Arriving::hasOtherContent,
            arriving -> new ExchangeReason.OtherContent(arriving.message().id().value()));
    public static final Rule<Arriving> FOR_US_TO_KNOW = refusing(
            "TK-SYN-06",
            Label.of("Ce qui est interne ne s'échange pas", "What is internal is not exchanged"),
            OWNERS,
            arriving -> !Sharing.isShared(arriving.event().step()),
            arriving -> new ExchangeReason.NotForOthers(
                    arriving.event().step().getClass().getSimpleName()));
    public static final Rule<Arriving> WITHIN_THE_LIFE_OF_A_TICKET = refusing(
            "TK-SYN-07",
            Label.of("Le numéro de l'événement est plausible", "The number of the event is plausible"),
            "ours: numbers go up by what is known, one by one",
            arriving -> arriving.event().id().number() > arriving.mostNumber(),
            arriving -> new ExchangeReason.NumberTooHigh(arriving.event().id().number(), arriving.mostNumber()));

    public static final Rule<Arriving> OF_A_TICKET_SHARED_WITH_THEM = refusing(
            "TK-SYN-08",
            Label.of("Le ticket est partagé avec l'expéditeur", "The ticket is shared with the sender"),
            "ours: a vendor says nothing of what was never handed to it",
            Arriving::isNotShared,
            arriving -> new ExchangeReason.UnknownTicket(
                    arriving.message().ticket().value(),
                    arriving.message().from().label()));
    public static final Rule<Arriving> BORN_ONCE = refusing(
            "TK-SYN-09",
            Label.of("Un ticket ne naît qu'une fois", "A ticket is born once"),
            PIVOT,
            Arriving::isBornAgain,
            arriving -> new ExchangeReason.OtherContent(arriving.message().id().value()));

    public static final Rule<Arriving> AT_A_MOMENT_THAT_MAY_BE = refusing(
            "TK-SYN-10",
            Label.of("La date de l'événement est plausible", "The moment of the event is plausible"),
            "ours: lists and clocks follow from moments; clocks of platforms differ by less than a day",
            Arriving::isOutOfTime,
            arriving -> new ExchangeReason.OutOfTime(arriving.event().at()));
    public static final Rule<Arriving> BY_SOMEBODY_WHO_MAY = refusing(
            "TK-SYN-11",
            Label.of("Le rôle de l'auteur le permet", "The author's role allows it"),
            OWNERS,
            arriving -> !StepRoles.of(arriving.event().step())
                    .contains(arriving.event().by().role()),
            arriving -> StepRoles.refusal(
                    arriving.event().step(), arriving.event().by().role()));
    public static final Rule<Arriving> BEGINNING_WITH_THE_REQUEST = refusing(
            "TK-SYN-12",
            Label.of("La demande est le premier événement", "The request is the first event"),
            "ours: nothing happens to a ticket before it is born",
            Arriving::isNotTheFirst,
            arriving -> new ExchangeReason.NumberTooHigh(arriving.event().id().number(), 1));

    public static final Rule<Arriving> UNDER_ITS_OWN_NUMBER = refusing(
            "TK-SYN-13",
            Label.of("Les numéros d'ici ne naissent qu'ici", "Our numbers are given here alone"),
            "ours: whoever uses up our numbers keeps our schools from asking",
            Arriving::hasOneOfOurNumbers,
            arriving -> new ExchangeReason.OneOfOurNumbers(
                    arriving.message().ticket().value(),
                    arriving.message().from().label()));

    private ExchangeRules() {}

    static List<Rule<Arriving>> ofMessages() {
        return List.of(
                BETWEEN_NEIGHBOURS,
                FOR_ITS_OWN_SIDE,
                BY_SOMEBODY_OF_ITS_PLATFORM,
                OF_A_TICKET_FROM_BELOW,
                ALWAYS_THE_SAME,
                FOR_US_TO_KNOW,
                WITHIN_THE_LIFE_OF_A_TICKET,
                OF_A_TICKET_SHARED_WITH_THEM,
                BORN_ONCE,
                AT_A_MOMENT_THAT_MAY_BE,
                BY_SOMEBODY_WHO_MAY,
                BEGINNING_WITH_THE_REQUEST,
                UNDER_ITS_OWN_NUMBER);
    }
}
