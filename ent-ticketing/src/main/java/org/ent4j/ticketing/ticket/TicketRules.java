package org.ent4j.ticketing.ticket;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.request.Category;
import org.ent4j.ticketing.routing.TeamId;

/** What is demanded of a step before it is taken: all of it, on this page. Where the ticket stands says the table. */
public final class TicketRules {

    private static final String TABLE = "ours: the state machine of tickets, after GLPI, Zammad and OPEN-ENT support";
    private static final String LEVELS = "Formation des administrateurs ENT, 2018: assistance at three levels";

    /** Somebody wants to take a step. */
    record Doing(Ticket ticket, Step step, Instant at, Actor by, Platform self, TicketPolicy policy) {

        private boolean isHeldElsewhere() {
            return step instanceof Step.Holding && ticket.holder() != self;
        }

        private Optional<Step.Handover> strayHandover() {
            return Optional.of(step)
                    .filter(Step.Handover.class::isInstance)
                    .map(Step.Handover.class::cast)
                    .filter(each ->
                            Handovers.receiver(ticket.holder(), self, each).isEmpty());
        }

        private int length() {
            var text = StepTexts.of(step).orElse("");
            return text.codePointCount(0, text.length());
        }

        private boolean isUnknownTeam() {
            return step instanceof Step.Assigned assigned && !policy.teams().contains(assigned.team());
        }

        private boolean isUnknownCategory() {
            return step instanceof Step.Recategorised changed
                    && policy.catalogue()
                            .find(changed.category())
                            .filter(Category::isLeaf)
                            .filter(each -> changed.product().isEmpty()
                                    || each.products().stream()
                                            .anyMatch(product -> changed.product()
                                                    .filter(product.id()::equals)
                                                    .isPresent()))
                            .isEmpty();
        }

        private boolean isNoWorkLeft() {
            return (step instanceof Step.Prioritised || step instanceof Step.Recategorised)
                    && !ticket.state().isActive();
        }

        private boolean isOver() {
            return (step instanceof Step.Commented || step instanceof Step.Attached)
                    && ticket.state().shelf() == TicketState.Shelf.CLOSED
                    && ticket.state() != TicketState.DUPLICATE;
        }

        private Optional<PersonId> watcher() {
            if (step instanceof Step.Watched watched) {
                return Optional.of(watched.person());
            }
            return step instanceof Step.Unwatched unwatched ? Optional.of(unwatched.person()) : Optional.empty();
        }

        private boolean isTooLateToRefuse() {
            return step instanceof Step.Refused
                    && Deadlines.closing(ticket, policy).filter(at::isAfter).isPresent();
        }
    }

    /** A ticket is to be taken for a duplicate of another. */
    record Doubling(Ticket ticket, Ticket of) {}

    /** A request follows a ticket. */
    record Following(Step.Submitted request, Ticket before) {}

    public static final Rule<Doing> IN_A_ROLE_THAT_MAY = refusing(
            "TK-VIE-01",
            Label.of("Le rôle de la personne le permet", "The person's role allows it"),
            LEVELS,
            doing -> !StepRoles.of(doing.step()).contains(doing.by().role()),
            doing -> StepRoles.refusal(doing.step(), doing.by().role()));
    public static final Rule<Doing> WHERE_IT_IS_HELD = refusing(
            "TK-VIE-02",
            Label.of("Décide le niveau qui détient le ticket", "The level that holds the ticket decides"),
            "ours: one owner at a time, after conflicts of exchanges between platforms",
            Doing::isHeldElsewhere,
            doing -> new TicketReason.HeldElsewhere(doing.ticket().holder().label()));
    public static final Rule<Doing> ONE_LEVEL_AT_A_TIME = refusing(
            "TK-VIE-03",
            Label.of("Un ticket change d'un niveau à la fois", "A ticket moves by one level at a time"),
            "Formation des administrateurs ENT, 2018; the exchange between ENT, IWS and Jira",
            doing -> doing.strayHandover().isPresent(),
            doing -> new TicketReason.NotANeighbour(
                    doing.self().label(), doing.ticket().holder().label()));
    public static final Rule<Doing> A_SOLUTION_IN_WORDS = refusing(
            "TK-VIE-04",
            Label.of("Une résolution dit la solution", "A resolution says the solution"),
            TABLE,
            doing -> doing.step() instanceof Step.Resolved resolved
                    && resolved.solution().isBlank(),
            doing -> new TicketReason.NoSolution());
    public static final Rule<Doing> SOMETHING_SAID = refusing(
            "TK-VIE-05",
            Label.of("Un refus, un retour, une question ou un commentaire a un texte", "What is said has words"),
            TABLE,
            doing -> !(doing.step() instanceof Step.Resolved)
                    && StepTexts.demanded(doing.step()).filter(String::isBlank).isPresent(),
            doing -> new TicketReason.NothingSaid());
    public static final Rule<Doing> TEXTS_WITHIN_LIMITS = refusing(
            "TK-VIE-06",
            Label.of("Les textes ne dépassent pas leur longueur", "Texts keep to their length"),
            "ours: nothing is cut without a word",
            doing -> doing.length() > doing.policy().longest(),
            doing -> new TicketReason.TextTooLong(doing.length(), doing.policy().longest()));
    public static final Rule<Doing> A_KNOWN_TEAM = refusing(
            "TK-VIE-07",
            Label.of("L'équipe existe", "The team is known"),
            LEVELS,
            Doing::isUnknownTeam,
            doing -> new TicketReason.UnknownTeam(
                    ((Step.Assigned) doing.step()).team().value(),
                    doing.policy().teams().stream().map(TeamId::value).sorted().collect(Collectors.joining(", "))));
    public static final Rule<Doing> A_KNOWN_CATEGORY = refusing(
            "TK-VIE-08",
            Label.of("La catégorie est au catalogue", "The category is in the catalogue"),
            "Formation des administrateurs ENT, 2018: the catalogue of requests",
            Doing::isUnknownCategory,
            doing -> new TicketReason.UnknownCategory(
                    ((Step.Recategorised) doing.step()).category().value()));
    public static final Rule<Doing> WHILE_THERE_IS_WORK = refusing(
            "TK-VIE-09",
            Label.of("Priorité et catégorie changent tant que quelqu'un y travaille", "Changed while it is active"),
            TABLE,
            Doing::isNoWorkLeft,
            doing -> new TicketReason.NotActive(doing.ticket().state().label()));
    public static final Rule<Doing> BEFORE_IT_IS_OVER = refusing(
            "TK-VIE-10",
            Label.of("Ce qui est clôturé le reste", "What is closed stays so"),
            "ours, after Zendesk: a follow-up is a ticket of its own",
            Doing::isOver,
            doing -> doing.ticket().state() == TicketState.CLOSED
                    ? new TicketReason.Over(
                            doing.ticket().id().value(), doing.ticket().state().label())
                    : neverTreated(doing.ticket()));
    public static final Rule<Doing> A_REFUSAL_IN_TIME = refusing(
            "TK-VIE-11",
            Label.of("Une solution se refuse avant la clôture", "A solution is refused before it is closed"),
            TABLE,
            Doing::isTooLateToRefuse,
            doing -> new TicketReason.TooLateToRefuse(doing.policy().closeAfter()));

    public static final Rule<Doing> ON_ONES_OWN_PLATFORM = refusing(
            "TK-VIE-12",
            Label.of("Chacun agit sur sa plateforme", "Everybody acts on his own platform"),
            "ours: no neighbour takes the word of somebody who is not at home where it was said",
            doing -> !StepRoles.at(doing.self()).contains(doing.by().role()),
            doing -> new TicketReason.NotOfThisPlatform(
                    doing.by().role().label(), doing.self().label()));
    public static final Rule<Doing> WITHDRAWN_WHILE_UNTOUCHED = refusing(
            "TK-VIE-13",
            Label.of("On n'annule que ce que personne n'a commencé", "Only what nobody has begun is withdrawn"),
            "ours, after GLPI: a requester deletes what is new and untouched",
            doing -> doing.step() instanceof Step.Withdrawn
                    && TicketClocks.ownedAt(doing.ticket()).isPresent()
                    && doing.ticket().state().isActive(),
            doing -> new TicketReason.BegunAlready());

    public static final Rule<Doing> WATCHED_BY_ONESELF = refusing(
            "TK-VIE-14",
            Label.of("Un correspondant suit pour lui-même", "A correspondent watches for himself"),
            "ours: whoever watches is told all, and nobody asked whether another may be",
            doing -> doing.by().role() == Role.CORRESPONDENT
                    && doing.watcher()
                            .filter(each -> !each.value().equals(doing.by().id()))
                            .isPresent(),
            doing -> new TicketReason.SomebodyElseWatching());

    public static final Rule<Doubling> OF_ANOTHER_ONE = refusing(
            "TK-DOU-01",
            Label.of("Un ticket n'est pas son propre doublon", "No ticket is its own duplicate"),
            TABLE,
            doubling -> doubling.ticket().id().equals(doubling.of().id()),
            doubling -> new TicketReason.ItsOwnDuplicate(doubling.ticket().id().value()));
    public static final Rule<Doubling> OF_NO_DUPLICATE = refusing(
            "TK-DOU-02",
            Label.of("L'autre n'est pas lui-même un doublon", "The other is no duplicate itself"),
            "ours: no chain, hence no cycle",
            doubling -> doubling.of().duplicateOf().isPresent(),
            doubling -> new TicketReason.DuplicateOfADuplicate(
                    doubling.of().id().value(),
                    doubling.of().duplicateOf().orElseThrow().value()));
    public static final Rule<Doubling> OF_AN_OPEN_ONE = refusing(
            "TK-DOU-03",
            Label.of("L'autre est en cours", "The other one is open"),
            TABLE,
            doubling -> doubling.of().duplicateOf().isEmpty()
                    && !doubling.of().state().isActive(),
            doubling -> new TicketReason.DuplicateOfWhatIsOver(
                    doubling.of().id().value(), doubling.of().state().label()));

    public static final Rule<Doubling> OF_ONE_OF_THE_SAME_SCHOOL = refusing(
            "TK-DOU-04",
            Label.of("L'autre est du même établissement", "The other one is of the same school"),
            "ours: a duplicate brings its words to those who read the other; what hits many schools is a major incident",
            doubling -> !doubling.ticket().school().equals(doubling.of().school()),
            doubling -> new TicketReason.DuplicateElsewhere(doubling.of().id().value()));

    public static final Rule<Following> OF_A_CLOSED_ONE = refusing(
            "TK-SUI-01",
            Label.of("On ne donne suite qu'à un ticket clôturé", "Only what is closed is followed"),
            "ours, after Zendesk",
            following -> following.before().state() != TicketState.CLOSED,
            following -> isNeverTreated(following.before().state())
                    ? neverTreated(following.before())
                    : new TicketReason.NotClosedYet(
                            following.before().id().value(),
                            following.before().state().label()));
    public static final Rule<Following> OF_THE_SAME_SCHOOL = refusing(
            "TK-SUI-02",
            Label.of("La suite est du même établissement", "What follows is of the same school"),
            "ours: nobody reads tickets of another school by following them",
            following -> !following
                    .request()
                    .request()
                    .school()
                    .equals(following.before().school()),
            following ->
                    new TicketReason.OfAnotherSchool(following.before().id().value()));

    private TicketRules() {}

    private static boolean isNeverTreated(TicketState state) {
        return state == TicketState.CANCELLED || state == TicketState.REJECTED;
    }

    private static TicketReason neverTreated(Ticket ticket) {
        return new TicketReason.NeverTreated(ticket.id().value(), ticket.state().label());
    }

    static List<Rule<Doing>> ofSteps() {
        return List.of(
                IN_A_ROLE_THAT_MAY,
                WHERE_IT_IS_HELD,
                ONE_LEVEL_AT_A_TIME,
                A_SOLUTION_IN_WORDS,
                SOMETHING_SAID,
                TEXTS_WITHIN_LIMITS,
                A_KNOWN_TEAM,
                A_KNOWN_CATEGORY,
                WHILE_THERE_IS_WORK,
                BEFORE_IT_IS_OVER,
                A_REFUSAL_IN_TIME,
                ON_ONES_OWN_PLATFORM,
                WITHDRAWN_WHILE_UNTOUCHED,
                WATCHED_BY_ONESELF);
    }

    static List<Rule<Doubling>> ofDuplicates() {
        return List.of(OF_ANOTHER_ONE, OF_NO_DUPLICATE, OF_AN_OPEN_ONE, OF_ONE_OF_THE_SAME_SCHOOL);
    }

    static List<Rule<Following>> ofFollowUps() {
        return List.of(OF_A_CLOSED_ONE, OF_THE_SAME_SCHOOL);
    }
}
