package org.ent4j.ticketing.incident;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.request.Product;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;

/** What is demanded about major incidents: all of it, on this page. Where one stands says the table. */
public final class IncidentRules {

    private static final String OURS = "ours: users of MBN ask for the status of known incidents in one place";
    private static final String LEVELS = "Formation des administrateurs ENT, 2018: level 1 announces";

    /** Somebody does something about one. */
    record Acting(Actor by) {}

    /** One is to be made known. */
    record Opening(Announcement what, IncidentPolicy policy) {

        private boolean isNothing() {
            return what.hindered().category().isPresent()
                    == !what.hindered().products().isEmpty();
        }

        private String unknown() {
            var categories = what.hindered().category().stream()
                    .filter(each -> policy.catalogue().find(each).isEmpty())
                    .map(each -> each.value());
            var known = policy.catalogue().leaves().stream()
                    .flatMap(each -> each.products().stream())
                    .map(Product::id)
                    .collect(Collectors.toSet());
            var products = what.hindered().products().stream()
                    .filter(each -> !known.contains(each))
                    .sorted();
            return Stream.concat(categories, products).collect(Collectors.joining(", "));
        }
    }

    /** Something is told of one. */
    record Telling(String text, IncidentPolicy policy) {}

    /** A ticket is to be part of one. */
    record Attaching(MajorIncident incident, Ticket ticket) {

        /** It was resolved since the incident was, and is open again. */
        private boolean isRefused() {
            return ticket.state().isActive()
                    && ticket.history().stream()
                            .filter(each -> !each.isMoot() && each.event().step() instanceof Step.Resolved)
                            .anyMatch(each -> incident.resolution()
                                    .filter(end -> !each.event().at().isBefore(end.at()))
                                    .isPresent());
        }
    }

    public static final Rule<Acting> AGENTS_ONLY = refusing(
            "TK-INC-01",
            Label.of("Un incident majeur est géré par l'assistance académique", "Level 1 keeps major incidents"),
            LEVELS,
            acting -> acting.by().role() != Role.AGENT,
            acting -> new IncidentReason.NotByAnAgent(acting.by().role().label()));
    public static final Rule<Opening> WITH_A_TITLE = refusing(
            "TK-INC-02",
            Label.of("Un incident majeur a un titre", "A major incident has a title"),
            OURS,
            opening -> opening.what().title().isBlank(),
            opening -> new IncidentReason.NoTitle());
    public static final Rule<Opening> A_SHORT_TITLE = refusing(
            "TK-INC-03",
            Label.of("Le titre ne dépasse pas sa longueur", "The title keeps to its length"),
            OURS,
            opening -> length(opening.what().title()) > opening.policy().longestTitle(),
            opening -> new IncidentReason.TitleTooLong(
                    length(opening.what().title()), opening.policy().longestTitle()));
    public static final Rule<Telling> WITH_A_MESSAGE = refusing(
            "TK-INC-04",
            Label.of("Un message dit quelque chose", "A message says something"),
            OURS,
            telling -> telling.text().isBlank(),
            telling -> new IncidentReason.NoMessage());
    public static final Rule<Telling> TEXTS_WITHIN_LIMITS = refusing(
            "TK-INC-05",
            Label.of("Les textes ne dépassent pas leur longueur", "Texts keep to their length"),
            "ours: nothing is cut without a word",
            telling -> length(telling.text()) > telling.policy().longestText(),
            telling -> new IncidentReason.TextTooLong(
                    length(telling.text()), telling.policy().longestText()));
    public static final Rule<Telling> A_SOLUTION_IN_WORDS = refusing(
            "TK-INC-06",
            Label.of("Une résolution dit la solution", "A resolution says the solution"),
            OURS,
            telling -> telling.text().isBlank(),
            telling -> new IncidentReason.NoSolution());
    public static final Rule<Opening> SOMETHING_HINDERED = refusing(
            "TK-INC-07",
            Label.of("Un incident majeur gêne une catégorie ou des produits", "It hinders a category or products"),
            OURS,
            Opening::isNothing,
            opening -> new IncidentReason.NothingHindered());
    public static final Rule<Opening> HINDERED_IN_THE_CATALOGUE = refusing(
            "TK-INC-08",
            Label.of("Ce qui est gêné est au catalogue", "What is hindered is in the catalogue"),
            "Formation des administrateurs ENT, 2018: the catalogue of requests",
            opening -> !opening.unknown().isEmpty(),
            opening -> new IncidentReason.UnknownHindered(opening.unknown()));
    public static final Rule<Attaching> AN_ACTIVE_TICKET = refusing(
            "TK-INC-09",
            Label.of("On rattache un ticket en cours", "A ticket that is attached is active"),
            OURS,
            attaching -> !attaching.ticket().state().isActive(),
            attaching -> new IncidentReason.TicketNotActive(
                    attaching.ticket().id().value(), attaching.ticket().state().label()));
    public static final Rule<Attaching> NOT_TWICE = refusing(
            "TK-INC-10",
            Label.of("On ne rattache pas deux fois", "Nothing is attached twice"),
            OURS,
            attaching -> attaching
                    .ticket()
                    .incident()
                    .equals(Optional.of(attaching.incident().id())),
            attaching -> new IncidentReason.AlreadyAttached(
                    attaching.ticket().id().value(), attaching.incident().id().value()));

    public static final Rule<Attaching> NOT_WHAT_WAS_REFUSED = refusing(
            "TK-INC-11",
            Label.of("Une solution refusée n'est pas redonnée", "A solution that was refused is not given again"),
            OURS,
            Attaching::isRefused,
            attaching ->
                    new IncidentReason.SolutionRefused(attaching.ticket().id().value()));

    private IncidentRules() {}

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static List<Rule<Opening>> ofOpenings() {
        return List.of(WITH_A_TITLE, A_SHORT_TITLE, SOMETHING_HINDERED, HINDERED_IN_THE_CATALOGUE);
    }

    static List<Rule<Telling>> ofMessages() {
        return List.of(WITH_A_MESSAGE, TEXTS_WITHIN_LIMITS);
    }

    static List<Rule<Telling>> ofSolutions() {
        return List.of(A_SOLUTION_IN_WORDS, TEXTS_WITHIN_LIMITS);
    }

    static List<Rule<Attaching>> ofTickets() {
        return List.of(AN_ACTIVE_TICKET, NOT_TWICE);
    }
}
