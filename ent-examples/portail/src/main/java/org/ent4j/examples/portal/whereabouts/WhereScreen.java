package org.ent4j.examples.portal.whereabouts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Keys;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.rule.Decision;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.sortie.PupilSortie;
import org.ent4j.viescolaire.whereabouts.Conflict;
import org.ent4j.viescolaire.whereabouts.Evidence;
import org.ent4j.viescolaire.whereabouts.WhereStatus;
import org.ent4j.viescolaire.whereabouts.Whereabouts;

/** Where is this pupil now? With what the answer rests on. */
final class WhereScreen {

    private WhereScreen() {}

    static Answer search(Visit visit) {
        var text = visit.query().textOr("q", "");
        var found = text.isEmpty()
                ? List.<Person>of()
                : visit.school().names().pupils().stream()
                        .filter(pupil -> Folding.fold(SchoolNames.of(pupil)).contains(Folding.fold(text)))
                        .toList();
        return Answer.page(
                visit.in("Où est cet élève ?", "Where is this pupil?"),
                "whereabouts/search",
                new SearchPage(text, Paged.of(visit, found).map(pupil -> found(visit, pupil))));
    }

    private static SearchPage.Found found(Visit visit, Person pupil) {
        return new SearchPage.Found(
                pupil.id().value(),
                SchoolNames.of(pupil),
                visit.school().names().classOf(pupil).orElse(""));
    }

    /** A pupil of the school alone. */
    static Optional<Person> pupil(Visit visit) {
        return visit.school().names().pupils().stream()
                .filter(pupil -> pupil.id().value().equals(visit.parameter("pupil")))
                .findFirst();
    }

    static Answer unknown(Visit visit) {
        return Answer.notFound(visit, visit.in("Cet élève n'existe pas.", "There is no such pupil."));
    }

    static Answer show(Visit visit) {
        return pupil(visit).map(pupil -> show(visit, pupil)).orElseGet(() -> unknown(visit));
    }

    private static Answer show(Visit visit, Person pupil) {
        var vieScolaire = visit.school().vieScolaire();
        return Answer.shown(
                visit,
                vieScolaire.whereabouts().where(visit.actor(), pupil.id(), visit.now()),
                where -> Answer.shown(
                        visit,
                        vieScolaire.sorties().of(visit.actor(), pupil.id()),
                        sortie -> page(visit, pupil, where, sortie)));
    }

    private static Answer page(Visit visit, Person pupil, Whereabouts where, PupilSortie sortie) {
        return Answer.page(
                visit.in("Où est %s ?", "Where is %s?").formatted(SchoolNames.of(pupil)),
                "whereabouts/where",
                new WherePage(
                        pupil.id().value(),
                        visit.school().names().classOf(pupil).orElse(""),
                        visit.words().moment(where.at()),
                        visit.words().of(where.status().label()),
                        badge(where.status()),
                        line(visit, where.because()),
                        next(visit, where),
                        where.mayLeave().map(may -> mayLeave(visit, may)).orElse(""),
                        where.mayLeave()
                                .map(may -> visit.words().of(may.reasons()))
                                .orElse(List.of()),
                        sortie.on(visit.today())
                                .flatMap(visit.school().vieScolaire().sorties().regimes()::find)
                                .map(RegimeMark::of),
                        where.conflicts().stream()
                                .map(each -> conflict(visit, each))
                                .toList(),
                        where.evidence().stream().map(each -> line(visit, each)).toList(),
                        where.isWhole(),
                        visit.may(Need.act(Act.RECORD_STAYS)) ? kinds(visit) : Map.of(),
                        Keys.next(),
                        StayScreen.current(visit, pupil.id())
                                .map(stay -> stay.id().value())));
    }

    static String badge(WhereStatus status) {
        return switch (status) {
            case IN_LESSON, ELSEWHERE -> "good";
            case ABSENT, EXCLUDED, LEFT -> "bad";
            case EXPECTED_IN_LESSON, FREE, MAY_BE_OUTSIDE, UNKNOWN -> "wait";
            default -> "note";
        };
    }

    private static WherePage.Line line(Visit visit, Evidence evidence) {
        return new WherePage.Line(
                visit.words().of(evidence.says().label()),
                visit.words().of(evidence.what()),
                "%s – %s"
                        .formatted(
                                visit.words().time(evidence.holds().start().toLocalTime()),
                                visit.words().time(evidence.holds().end().toLocalTime())),
                visit.words().of(evidence.source().label()),
                evidence.by().stream().map(visit.school().names()::of).sorted().collect(Collectors.joining(", ")));
    }

    private static String next(Visit visit, Whereabouts where) {
        return where.next()
                .map(lesson -> "%s, %s"
                        .formatted(visit.words().time(lesson.period().start().toLocalTime()), lesson.subject()))
                .orElse("");
    }

    private static String mayLeave(Visit visit, Decision<Boolean> may) {
        return may.outcome()
                ? visit.in("Peut être hors de l'établissement", "May be out of the school")
                : visit.in("Ne peut pas être hors de l'établissement", "May not be out of the school");
    }

    private static String conflict(Visit visit, Conflict conflict) {
        return visit.in("« %s » puis « %s »", "'%s', then '%s'")
                .formatted(said(visit, conflict.earlier()), said(visit, conflict.later()));
    }

    private static String said(Visit visit, Evidence evidence) {
        return "%s, %s, %s"
                .formatted(
                        visit.words().of(evidence.says().label()),
                        visit.words().of(evidence.what()),
                        visit.words().time(evidence.seen().toLocalTime()));
    }

    private static Map<String, String> kinds(Visit visit) {
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(StayKind.values())
                .forEach(kind -> kinds.put(kind.name(), visit.words().of(kind.label())));
        return kinds;
    }
}
