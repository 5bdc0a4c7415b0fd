package org.ent4j.examples.portal.whereabouts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.sortie.SortieAssignment;
import org.ent4j.viescolaire.whereabouts.BoardColumn;
import org.ent4j.viescolaire.whereabouts.BoardRow;
import org.ent4j.viescolaire.whereabouts.PermanenceBoard;

/** Everybody of the school, or of a class, in one column each: who is in class, who is not, who is missing. */
final class BoardScreen {

    private BoardScreen() {}

    static Answer show(Visit visit) {
        var slots = DaySlots.of(visit.school().lessons().on(visit.today()), visit.words());
        return slots.isEmpty()
                ? Answer.page(
                        title(visit),
                        "whereabouts/board",
                        new BoardPage(Map.of(), "", "", Map.of(), "", List.of(), "", Paged.of(visit, List.of())))
                : show(visit, slots, asked(visit, slots));
    }

    private static String title(Visit visit) {
        return visit.in("Permanences", "Permanences");
    }

    private static TimeSlot asked(Visit visit, List<TimeSlot> slots) {
        return visit.query()
                .number("creneau")
                .flatMap(rank ->
                        slots.stream().filter(slot -> slot.ordinal() == rank).findFirst())
                .orElseGet(() -> DaySlots.at(slots, visit.localNow().toLocalTime()));
    }

    private static Answer show(Visit visit, List<TimeSlot> slots, TimeSlot slot) {
        var vieScolaire = visit.school().vieScolaire();
        return Answer.shown(
                visit,
                vieScolaire.whereabouts().board(visit.actor(), slot, pupils(visit), visit.now()),
                board -> Answer.shown(
                        visit,
                        vieScolaire.sorties().on(visit.actor(), visit.today()),
                        assignment -> page(visit, slots, board, assignment)));
    }

    private static Set<PersonId> pupils(Visit visit) {
        var names = visit.school().names();
        return visit.query().text("classe").map(names::pupilsOf).orElseGet(names::pupils).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static Answer page(Visit visit, List<TimeSlot> slots, PermanenceBoard board, SortieAssignment assignment) {
        var column = visit.query().choice("colonne", BoardColumn.class).orElse(BoardColumn.HORS_COURS);
        var names = visit.school().names();
        var regimes = visit.school().vieScolaire().sorties().regimes();
        var rows = board.in(column).stream()
                .sorted(Comparator.comparing(row -> names.of(row.pupil())))
                .toList();
        return Answer.page(
                title(visit),
                "whereabouts/board",
                new BoardPage(
                        Options.none()
                                .each(slots, each -> String.valueOf(each.ordinal()), TimeSlot::name)
                                .map(),
                        String.valueOf(board.slot().ordinal()),
                        visit.words().moment(board.at()),
                        Options.any(visit.in("Toutes", "All"))
                                .texts(names.classes())
                                .map(),
                        visit.query().textOr("classe", ""),
                        columns(visit, board, column),
                        visit.words().of(column.label()),
                        Paged.of(visit, rows)
                                .map(row -> row(
                                        visit, row, assignment.of(row.pupil()).flatMap(regimes::find)))));
    }

    private static List<BoardPage.Column> columns(Visit visit, PermanenceBoard board, BoardColumn shown) {
        var counts = board.counts();
        var schoolClass = URLEncoder.encode(visit.query().textOr("classe", ""), StandardCharsets.UTF_8);
        return Stream.of(BoardColumn.values())
                .map(column -> new BoardPage.Column(
                        "/permanences?creneau=%d&classe=%s&colonne=%s"
                                .formatted(board.slot().ordinal(), schoolClass, column),
                        visit.words().of(column.label()),
                        counts.getOrDefault(column, 0),
                        column == shown))
                .toList();
    }

    private static BoardPage.Row row(Visit visit, BoardRow row, Optional<RegimeDeSortie> regime) {
        var names = visit.school().names();
        return new BoardPage.Row(
                row.pupil().value(),
                names.of(row.pupil()),
                names.classOf(row.pupil()).orElse(""),
                visit.words().of(row.whereabouts().status().label()),
                WhereScreen.badge(row.whereabouts().status()),
                visit.words().of(row.whereabouts().because().what()),
                row.nextLesson()
                        .map(next -> visit.words().time(next.toLocalTime()))
                        .orElse(""),
                regime.map(RegimeMark::of));
    }
}
