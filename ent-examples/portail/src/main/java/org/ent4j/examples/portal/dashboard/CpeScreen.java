package org.ent4j.examples.portal.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.dashboard.CpeBoard;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.rights.Act;

/** The tableau de bord CPE: a day, and its roll calls. */
final class CpeScreen {

    static final String PATH = "/tableaux-de-bord/cpe";

    private CpeScreen() {}

    static String path(LocalDate day, RollCallFilter filter) {
        return "%s?jour=%s&appels=%s#appels".formatted(PATH, day, filter.key());
    }

    static Answer show(Visit visit) {
        var day = visit.query()
                .day("jour")
                .filter(visit.school().year()::contains)
                .orElseGet(visit::today);
        return Answer.shown(
                visit,
                visit.school().vieScolaire().boards().cpe(visit.actor(), day, visit.now()),
                board -> Answer.page(
                        visit.in("Tableau de bord CPE", "CPE dashboard"), "dashboard/cpe", page(visit, board)));
    }

    private static CpePage page(Visit visit, CpeBoard board) {
        var filter = RollCallFilter.of(visit.query().text("appels"));
        var group = visit.query().textOr("classe", "");
        var lines = lines(visit, board, filter, group);
        return new CpePage(
                board.day().toString(),
                visit.words().day(board.day()),
                board.day().equals(visit.today()),
                "%s?jour=%s".formatted(PATH, board.day().minusDays(1)),
                "%s?jour=%s".formatted(PATH, board.day().plusDays(1)),
                figures(visit, board),
                gone(visit.school().names(), board),
                filter.key(),
                filters(visit),
                group,
                groups(visit, board),
                visit.words().count(lines.size(), "appel", "appels", "roll call", "roll calls"),
                Paged.of(visit, lines).map(new RollCallLines(visit)::line),
                visit.may(Need.act(Act.LOCK_ROLL_CALLS)),
                path(board.day(), filter));
    }

    private static List<RollCallLine> lines(Visit visit, CpeBoard board, RollCallFilter filter, String group) {
        return board.lines().stream()
                .filter(line -> filter.includes(line, visit.localNow()))
                .filter(line -> group.isEmpty() || line.group().equals(group))
                .toList();
    }

    private static List<Figure> figures(Visit visit, CpeBoard board) {
        var day = board.day();
        return List.of(
                new Figure(
                        board.appels().valides(),
                        visit.in("AP : appels validés", "AP: roll calls submitted"),
                        path(day, RollCallFilter.TAKEN)),
                new Figure(
                        board.appels().aValider(),
                        visit.in("AP : appels à valider", "AP: roll calls to submit"),
                        path(day, RollCallFilter.TO_TAKE)),
                new Figure(
                        board.retards(),
                        visit.in("RE : retards", "RE: latenesses"),
                        dossiers(day, AbsenceType.RETARD, Optional.empty())),
                new Figure(
                        board.absences().justifiees(),
                        visit.in("AB : absences justifiées", "AB: absences excused"),
                        dossiers(day, AbsenceType.ABSENCE, Optional.of("oui"))),
                new Figure(
                        board.absences().nonJustifiees(),
                        visit.in("AB : absences non justifiées", "AB: absences not excused"),
                        dossiers(day, AbsenceType.ABSENCE, Optional.of("non"))),
                new Figure(
                        board.departs().size(),
                        visit.in("DE : partis actuellement", "DE: gone at this moment"),
                        "%s?jour=%s#departs".formatted(PATH, day)));
    }

    private static String dossiers(LocalDate day, AbsenceType type, Optional<String> excused) {
        return "/absences?type=%s&du=%s&au=%s".formatted(type, day, day)
                + excused.map("&excuse="::concat).orElse("");
    }

    private static List<CpePage.Gone> gone(SchoolNames names, CpeBoard board) {
        return board.departs().stream()
                .sorted(Comparator.comparing((PersonId pupil) -> names.of(pupil)))
                .map(pupil -> new CpePage.Gone(
                        names.of(pupil), names.classOf(pupil).orElse("—"), "/absences/eleves/" + encoded(pupil)))
                .toList();
    }

    private static Map<String, String> filters(Visit visit) {
        var options = new LinkedHashMap<String, String>();
        for (var filter : RollCallFilter.values()) {
            options.put(filter.key(), visit.words().of(filter.label()));
        }
        return options;
    }

    private static Map<String, String> groups(Visit visit, CpeBoard board) {
        var options = new LinkedHashMap<String, String>();
        options.put("", visit.in("toutes", "all"));
        board.lines().stream()
                .map(RollCallLine::group)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(group -> options.put(group, group));
        return options;
    }

    private static String encoded(PersonId pupil) {
        return URLEncoder.encode(pupil.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
