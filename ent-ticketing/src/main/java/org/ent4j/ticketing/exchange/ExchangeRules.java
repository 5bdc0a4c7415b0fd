package org.ent4j.ticketing.exchange;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;

/** What is demanded of a message that arrives: all of it, on this page. */
public final class ExchangeRules {

    /** Highest number of an event that is taken: more would make whatever comes later unsayable. */
    public static final int MOST = 1_000_000;

    private static final String PIVOT =
            "The exchange between ENT, IWS and Jira: tickets are born below, and climb one level at a time";
    private static final String OWNERS = "ours: who says something is known, whoever carries it";

    private static final Map<Platform, Set<Role>> ROLES = Map.of(
            Platform.ENT, Set.of(Role.USER, Role.CORRESPONDENT, Role.AUTOMATIC),
            Platform.ACADEMIE, Set.of(Role.USER, Role.CORRESPONDENT, Role.AGENT, Role.AUTOMATIC),
            Platform.VENDOR, Set.of(Role.VENDOR, Role.AUTOMATIC));

    /** A message arrives. */
    record Arriving(Platform self, Optional<Ticket> ticket, Message message) {

        private TicketEvent event() {
            return message.event();
        }

        private Platform author() {
            return event().id().platform();
        }

        private boolean isNotOfItsPlatform() {
            return !Optional.ofNullable(ROLES.get(author()))
                    .orElseThrow()
                    .contains(event().by().role());
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
            arriving -> arriving.event().id().number() > MOST,
            arriving -> new ExchangeReason.NumberTooHigh(arriving.event().id().number(), MOST));

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
                BORN_ONCE);
    }
}
