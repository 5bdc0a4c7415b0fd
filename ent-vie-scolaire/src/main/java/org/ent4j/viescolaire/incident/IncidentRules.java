package org.ent4j.viescolaire.incident;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.incident.Protagonist.Part;
import org.ent4j.viescolaire.rights.Actor;

/** What is demanded of an incident, and what the law demands because of one: all of it, on this page. */
public final class IncidentRules {

    /** Somebody says what happened. */
    record Telling(IncidentReport report, LocalDateTime now, IncidentLists lists) {}

    public static final Rule<Actor> STAFF_DECLARE = refusing(
            "VS-INC-01",
            Label.of("Un personnel de l'établissement le déclare", "Somebody of the school's staff declares it"),
            "GEPI, mod_discipline: incident déclaré",
            by -> !by.capacity().isStaff(),
            by -> new NotForThem(by.capacity().label()));

    public static final Rule<Actor> VIE_SCOLAIRE_REVIEWS = refusing(
            "VS-INC-02",
            Label.of("La vie scolaire ou la direction le traite", "Vie scolaire or the head deals with it"),
            "GEPI, mod_discipline: CPE/scolarité",
            by -> !by.capacity().overrules(),
            by -> new NotForThem(by.capacity().label()));

    public static final Rule<Telling> OF_THE_LISTS = new Rule<>(
            "VS-INC-03",
            Label.of(
                    "Type, lieu et gravité sont des listes de l'établissement",
                    "Type, place and seriousness are of the school's lists"),
            "OPEN-ENT, incidents",
            telling -> unknown(telling).findFirst().map(NotOnTheList::new));

    public static final Rule<Telling> NOT_BEFORE_IT_HAPPENED = refusing(
            "VS-INC-04",
            Label.of("Un incident a eu lieu", "An incident has happened"),
            "Nobody knows what has not happened",
            telling -> telling.report().at().isAfter(telling.now()),
            telling -> new NotYet(telling.report().at()));

    public static final Rule<Telling> SOMEBODY_ONCE = refusing(
            "VS-INC-05",
            Label.of("Il a des protagonistes, chacun une seule fois", "It has protagonists, each of them only once"),
            "GEPI, protagonistes",
            telling -> people(telling) == 0
                    || people(telling) < telling.report().protagonists().size(),
            telling -> new WrongProtagonists(telling.report().protagonists().size()));

    /** A warning: the head decides, and is told what the law says. */
    public static final Rule<Incident> PROCEEDINGS_ARE_MANDATORY = refusing(
            "VS-INC-06",
            Label.of(
                    "Le chef d'établissement engage une procédure disciplinaire pour ces faits",
                    "The head starts disciplinary proceedings for these facts"),
            "Code de l'éducation, R421-10",
            incident -> !incident.report().grounds().isEmpty()
                    && !incident.report().in(Part.RESPONSABLE).isEmpty()
                    && incident.sanctions().isEmpty(),
            incident -> new ProceedingsAreMandatory(incident.report().grounds().stream()
                    .sorted()
                    .map(MandatoryGround::label)
                    .toList()));

    /** A warning: also when proceedings are under way, since the head may not decide them alone. */
    public static final Rule<Incident> THE_CONSEIL_IS_MANDATORY = refusing(
            "VS-INC-07",
            Label.of(
                    "Le conseil de discipline est saisi de violences physiques envers un personnel",
                    "The conseil de discipline deals with physical violence to staff"),
            "Code de l'éducation, R421-10",
            incident -> incident.report().grounds().stream().anyMatch(MandatoryGround::needsTheConseil),
            incident -> new ConseilIsMandatory());

    private IncidentRules() {}

    static List<Rule<Telling>> ofReports() {
        return List.of(OF_THE_LISTS, NOT_BEFORE_IT_HAPPENED, SOMEBODY_ONCE);
    }

    static List<Reason> warnings(Incident incident) {
        return Rule.checkAll(List.of(PROCEEDINGS_ARE_MANDATORY, THE_CONSEIL_IS_MANDATORY), incident)
                .fold(
                        refused -> refused.stream()
                                .<Reason>map(Rule.Refused::reason)
                                .toList(),
                        any -> List.of());
    }

    private static Stream<String> unknown(Telling telling) {
        var report = telling.report();
        return Stream.of(
                        Stream.of(report.type())
                                .filter(type -> !telling.lists().types().contains(type)),
                        Stream.of(report.place())
                                .filter(place -> !telling.lists().places().contains(place)),
                        Stream.of(report.seriousness())
                                .filter(label ->
                                        telling.lists().seriousness(label).isEmpty()))
                .flatMap(each -> each);
    }

    private static long people(Telling telling) {
        return telling.report().protagonists().stream()
                .map(Protagonist::person)
                .distinct()
                .count();
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "incident.not-for-them";
        }
    }

    /** The school has no such word. */
    public record NotOnTheList(String word) implements Reason {
        @Override
        public String code() {
            return "incident.not-on-the-list";
        }
    }

    /** It has not happened yet. */
    public record NotYet(LocalDateTime at) implements Reason {
        @Override
        public String code() {
            return "incident.not-yet";
        }
    }

    /** There is nobody, or somebody twice. */
    public record WrongProtagonists(int named) implements Reason {
        @Override
        public String code() {
            return "incident.wrong-protagonists";
        }
    }

    /** @param grounds the facts */
    public record ProceedingsAreMandatory(List<Label> grounds) implements Reason {
        public ProceedingsAreMandatory {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String code() {
            return "incident.proceedings-are-mandatory";
        }
    }

    /** The head may not decide alone. */
    public record ConseilIsMandatory() implements Reason {
        @Override
        public String code() {
            return "incident.conseil-is-mandatory";
        }
    }
}
