package org.ent4j.examples.portal.whereabouts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;
import org.ent4j.viescolaire.sortie.SortieAssignment;

/** The list of the régimes, and a class with what its pupils have. */
final class RegimeScreen {

    private RegimeScreen() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().sorties().on(visit.actor(), visit.today()),
                assignment -> page(visit, assignment));
    }

    private static Answer page(Visit visit, SortieAssignment assignment) {
        var regimes = visit.school().vieScolaire().sorties().regimes();
        var schoolClass = visit.query().textOr("classe", "");
        return Answer.page(
                visit.in("Régimes de sortie", "Régimes de sortie"),
                "whereabouts/regimes",
                new RegimesPage(
                        regimes.all().stream()
                                .map(each -> regime(visit, each, assignment))
                                .toList(),
                        regimes.all().size() >= RegimesDeSortie.AT_MOST,
                        RegimesDeSortie.AT_MOST,
                        Options.none()
                                .each(
                                        List.of(RegimeColour.values()),
                                        Enum::name,
                                        each -> visit.words().of(each.label()))
                                .map(),
                        Options.none()
                                .each(
                                        List.of(Permission.values()),
                                        Enum::name,
                                        each -> visit.words().of(each.label()))
                                .map(),
                        Options.any(visit.in("Choisir une classe", "Choose a class"))
                                .texts(visit.school().names().classes())
                                .map(),
                        schoolClass,
                        Options.any(visit.in("Aucun régime", "No régime"))
                                .each(regimes.all(), RegimeDeSortie::code, RegimeDeSortie::label)
                                .map(),
                        rows(visit, schoolClass, regimes, assignment),
                        visit.today().toString()));
    }

    private static RegimesPage.Regime regime(Visit visit, RegimeDeSortie regime, SortieAssignment assignment) {
        return new RegimesPage.Regime(
                RegimeMark.of(regime),
                regime.description(),
                Stream.of(Permission.values())
                        .filter(regime.allows()::contains)
                        .map(each -> visit.words().of(each.label()))
                        .toList(),
                regime.needsAuthorisation(),
                Collections.frequency(assignment.codes().values(), regime.code()));
    }

    private static List<RegimesPage.Row> rows(
            Visit visit, String schoolClass, RegimesDeSortie regimes, SortieAssignment assignment) {
        var record = visit.school().vieScolaire().record();
        return visit.school().names().pupilsOf(schoolClass).stream()
                .map(pupil -> row(
                        pupil,
                        assignment.of(pupil.id()).flatMap(regimes::find),
                        record.sortie(pupil.id()).isAuthorised(visit.today())))
                .toList();
    }

    private static RegimesPage.Row row(Person pupil, Optional<RegimeDeSortie> regime, boolean isAuthorised) {
        var isNeeded = regime.filter(RegimeDeSortie::needsAuthorisation).isPresent();
        return new RegimesPage.Row(
                pupil.id().value(),
                SchoolNames.of(pupil),
                regime.map(RegimeMark::of),
                isNeeded && !isAuthorised,
                isNeeded && isAuthorised);
    }

    /** Back to the class that was chosen. */
    static String path(Visit visit) {
        return "/regimes"
                + visit.form()
                        .text("classe")
                        .filter(visit.school().names().classes()::contains)
                        .map(code -> "?classe=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                        .orElse("");
    }
}
