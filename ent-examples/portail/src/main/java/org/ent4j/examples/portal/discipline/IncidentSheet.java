package org.ent4j.examples.portal.discipline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.IncidentCommand;
import org.ent4j.viescolaire.incident.IncidentLife;
import org.ent4j.viescolaire.incident.IncidentLife.Move;
import org.ent4j.viescolaire.incident.MandatoryGround;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.sanction.Sanction;

/** One incident: what is known of it, and what the office does about it. */
final class IncidentSheet {

    private static final String PUNITION = "punition:";
    private static final String SANCTION = "sanction:";
    private static final Map<Move, String> PATHS =
            Map.of(Move.REVIEW, "examiner", Move.CLOSE, "clore", Move.REOPEN, "rouvrir");

    private IncidentSheet() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().discipline().incidents(visit.actor()),
                all -> find(visit, all).map(incident -> page(visit, incident)).orElseGet(() -> unknown(visit)));
    }

    private static Optional<Incident> find(Visit visit, List<Incident> all) {
        var seen = SeenPupils.of(visit);
        return all.stream()
                .filter(incident -> incident.id().value().equals(visit.parameter("id")))
                .filter(incident -> IncidentList.isSeen(incident, seen))
                .findFirst();
    }

    private static Answer unknown(Visit visit) {
        return Answer.notFound(visit, visit.in("Cet incident n'existe pas.", "There is no such incident."));
    }

    private static Answer page(Visit visit, Incident incident) {
        var words = DisciplineWords.of(visit);
        var people = People.of(visit);
        var moves =
                visit.actor().capacity().overrules() ? IncidentLife.TABLE.commands(incident.state()) : Set.<Move>of();
        return Answer.page(
                visit.in("Incident : %s", "Incident: %s")
                        .formatted(incident.report().type()),
                "discipline/incident",
                new IncidentPage(
                        IncidentLine.of(incident, words, people),
                        incident.report().description(),
                        incident.report().protagonists().stream()
                                .map(each -> protagonist(each, visit, people))
                                .toList(),
                        incident.report().grounds().stream()
                                .sorted()
                                .map(MandatoryGround::label)
                                .map(visit.words()::of)
                                .toList(),
                        visit.words().of(incident.warnings()),
                        links(visit, incident),
                        moves.contains(Move.LINK) ? linkable(visit, incident) : Map.of(),
                        moves.contains(Move.LINK) ? punishable(visit, incident) : Map.of(),
                        steps(visit, incident, moves)));
    }

    private static String protagonist(Protagonist each, Visit visit, People people) {
        var schoolClass = people.schoolClass(each.person());
        return people.name(each.person())
                + (schoolClass.isEmpty() ? "" : " (" + schoolClass + ")")
                + visit.words().colon()
                + visit.words().of(each.part().label());
    }

    private static List<PunitionPage.Step> steps(Visit visit, Incident incident, Collection<Move> moves) {
        return Stream.of(Move.REVIEW, Move.CLOSE, Move.REOPEN)
                .filter(moves::contains)
                .map(move -> new PunitionPage.Step(
                        path(incident, PATHS.getOrDefault(move, "")),
                        visit.words().of(move.label()),
                        move == Move.REOPEN))
                .toList();
    }

    private static String path(Incident incident, String step) {
        return "/incidents/%s/%s".formatted(incident.id(), step);
    }

    private static Map<String, String> links(Visit visit, Incident incident) {
        var links = new LinkedHashMap<String, String>();
        punitions(visit, each -> isLinked(incident, each))
                .forEach(each -> links.put("/punitions/" + each.id(), words(visit, each)));
        sanctions(visit, each -> incident.sanctions().contains(each.id()))
                .forEach(each -> links.put("/sanctions/" + each.id(), words(visit, each)));
        return links;
    }

    private static Map<String, String> linkable(Visit visit, Incident incident) {
        var people = incident.report().protagonists().stream()
                .map(Protagonist::person)
                .collect(Collectors.toSet());
        var linkable = new LinkedHashMap<String, String>();
        punitions(visit, each -> isOf(people, each.pupil()) && !isLinked(incident, each))
                .forEach(each -> linkable.put(PUNITION + each.id(), words(visit, each)));
        sanctions(
                        visit,
                        each -> isOf(people, each.pupil())
                                && !incident.sanctions().contains(each.id()))
                .forEach(each -> linkable.put(SANCTION + each.id(), words(visit, each)));
        return linkable;
    }

    /** By the office, or from the start. */
    private static boolean isLinked(Incident incident, Punition punition) {
        return incident.punitions().contains(punition.id())
                || punition.request().incident().filter(incident.id()::equals).isPresent();
    }

    private static Map<String, String> punishable(Visit visit, Incident incident) {
        var forms = new LinkedHashMap<String, String>();
        incident.report().in(Protagonist.Part.RESPONSABLE).stream()
                .map(Protagonist::person)
                .filter(person -> visit.school().names().classOf(person).isPresent())
                .forEach(person -> forms.put(
                        "/punitions/nouvelle?eleve=%s&incident=%s".formatted(encode(person.value()), incident.id()),
                        People.of(visit).name(person)));
        return forms;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean isOf(Set<PersonId> people, PersonId pupil) {
        return people.contains(pupil);
    }

    private static List<Punition> punitions(Visit visit, Predicate<Punition> wanted) {
        return visit
                .school()
                .vieScolaire()
                .discipline()
                .punitions(visit.actor(), Optional.empty())
                .getOrElse(List.of())
                .stream()
                .filter(wanted)
                .toList();
    }

    /** Of those who may open one. */
    private static List<Sanction> sanctions(Visit visit, Predicate<Sanction> wanted) {
        return visit.may(Need.act(Act.SANCTION))
                ? visit
                        .school()
                        .vieScolaire()
                        .discipline()
                        .sanctions(visit.actor(), Optional.empty())
                        .getOrElse(List.of())
                        .stream()
                        .filter(wanted)
                        .toList()
                : List.of();
    }

    private static String words(Visit visit, Punition punition) {
        var words = DisciplineWords.of(visit);
        return visit.in("punition de %s : %s, %s", "punition of %s: %s, %s")
                .formatted(
                        People.of(visit).name(punition.pupil()),
                        words.type(punition.type()),
                        words.day(punition.givenOn()));
    }

    private static String words(Visit visit, Sanction sanction) {
        return visit.in("sanction de %s : %s", "sanction of %s: %s")
                .formatted(
                        People.of(visit).name(sanction.pupil()),
                        visit.words().of(sanction.state().label()));
    }

    static Answer review(Visit visit) {
        return step(
                visit,
                new IncidentCommand.Review(visit.now(), visit.actor()),
                visit.in("Incident en cours d'examen.", "Incident under review."));
    }

    static Answer link(Visit visit) {
        var chosen = visit.form().all("lien");
        return step(
                visit,
                new IncidentCommand.Link(
                        visit.now(),
                        visit.actor(),
                        keys(chosen, PUNITION)
                                .map(PunitionId::new)
                                .filter(id -> visit.school()
                                        .vieScolaire()
                                        .record()
                                        .punition(id)
                                        .isPresent())
                                .collect(Collectors.toSet()),
                        keys(chosen, SANCTION)
                                .map(SanctionId::new)
                                .filter(id -> visit.school()
                                        .vieScolaire()
                                        .record()
                                        .sanction(id)
                                        .isPresent())
                                .collect(Collectors.toSet())),
                visit.in("Suites rattachées.", "Linked."));
    }

    private static Stream<String> keys(List<String> chosen, String prefix) {
        return chosen.stream()
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()))
                .filter(text -> !text.isBlank());
    }

    static Answer close(Visit visit) {
        return step(
                visit,
                new IncidentCommand.Close(visit.now(), visit.actor()),
                visit.in("Incident clos.", "Incident closed."));
    }

    static Answer reopen(Visit visit) {
        return step(
                visit,
                new IncidentCommand.Reopen(
                        visit.now(), visit.actor(), visit.form().textOr("pourquoi", "")),
                visit.in("Incident rouvert.", "Incident reopened."));
    }

    private static Answer step(Visit visit, IncidentCommand command, String done) {
        var discipline = visit.school().vieScolaire().discipline();
        return Answer.shown(
                visit,
                discipline.incidents(visit.actor()),
                all -> find(visit, all)
                        .map(incident -> Sourced.moved(
                                visit,
                                discipline.carryOut(incident.id(), command),
                                "/incidents/" + incident.id(),
                                done))
                        .orElseGet(() -> unknown(visit)));
    }
}
