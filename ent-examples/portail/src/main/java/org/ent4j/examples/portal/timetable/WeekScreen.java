package org.ent4j.examples.portal.timetable;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Folding;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;

/** A week: of whoever looks, of his children, or for those who work there of anybody. */
final class WeekScreen {

    private static final int FOUND = 20;

    private final SchoolGrids grids;
    private final SeenWeeks seen;

    @Inject
    WeekScreen(SchoolGrids grids, SeenWeeks seen) {
        this.grids = grids;
        this.seen = seen;
    }

    Answer show(Visit visit) {
        return visit.school()
                .timetable()
                .map(each -> show(visit, each))
                .orElseGet(() -> nothingYet(visit, visit.in("Emploi du temps", "Timetable")));
    }

    static Answer nothingYet(Visit visit, String title) {
        return Answer.page(title, "timetable/nothing", visit.may(Need.role(PortalRole.IMPORT_TIMETABLE)));
    }

    private Answer show(Visit visit, Publication publication) {
        var asked = visit.query().text("qui");
        var whose = asked.isPresent() ? asked.flatMap(Whose::parse) : first(visit, publication);
        return whose.flatMap(each -> seen.find(visit, publication, each, monday(visit)))
                .map(each -> Answer.page(
                        visit.in("Emploi du temps : %s", "Timetable: %s").formatted(each.title()),
                        "timetable/week",
                        page(visit, each)))
                .orElseGet(() -> notTheirs(visit));
    }

    static Answer notTheirs(Visit visit) {
        return Answer.notFound(
                visit,
                visit.in(
                        "Cet emploi du temps n'existe pas, ou n'est pas pour vous.",
                        "There is no such timetable, or it is not for you."));
    }

    /** The only pupil of the name that is looked for; else his own. */
    private static Optional<Whose> first(Visit visit, Publication publication) {
        var found = Viewers.isOfStaff(visit) ? named(visit) : List.<Person>of();
        return found.size() == 1 ? Optional.of(Whose.pupil(found.get(0).id())) : Viewers.first(visit, publication);
    }

    private static List<Person> named(Visit visit) {
        return visit.query()
                .text("eleve")
                .map(text -> List.of(Folding.fold(text).split(" ")))
                .map(words -> visit.school().names().pupils().stream()
                        .filter(pupil -> words.stream().allMatch(Folding.fold(SchoolNames.of(pupil))::contains))
                        .toList())
                .orElse(List.of());
    }

    static LocalDate monday(Visit visit) {
        return monday(visit.query().day("semaine").orElse(visit.today()));
    }

    /** On a weekend it is the week to come that is looked for. */
    private static LocalDate monday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private WeekPage page(Visit visit, SeenWeeks.Seen found) {
        var words = visit.words();
        var isStaff = Viewers.isOfStaff(visit);
        var monday = monday(visit);
        return new WeekPage(
                found.whose().toString(),
                isStaff ? WhoseChoice.all(found.publication(), found.whose(), words) : List.of(),
                children(visit, found.whose()),
                isStaff ? pupils(visit, found) : List.of(),
                visit.query().textOr("eleve", ""),
                visit.in("Semaine du %s", "Week of %s").formatted(words.day(monday)),
                monday.toString(),
                grids.fortnight(visit.school(), found.publication(), monday)
                        .map(each -> words.of(each.label()))
                        .orElse(""),
                link(found, monday.minusWeeks(1)),
                link(found, monday.plusWeeks(1)),
                path(found.whose(), monday(visit.today())),
                facts(visit, found),
                table(visit, found, monday));
    }

    private GridTable table(Visit visit, SeenWeeks.Seen found, LocalDate monday) {
        return new GridTables(
                        found.weeks().week(monday),
                        new DayChanges(grids.adjustments(visit.school()), visit.words()),
                        visit.today(),
                        visit.may(Need.role(PortalRole.IMPORT_TIMETABLE)),
                        visit.words())
                .table();
    }

    private static List<WhoseChoice.Option> children(Visit visit, Whose here) {
        var own = Viewers.own(visit);
        return own.size() < 2 ? List.of() : options(own.stream(), here);
    }

    /** Those who were found; else those of the class that is shown. */
    private static List<WhoseChoice.Option> pupils(Visit visit, SeenWeeks.Seen found) {
        var named = named(visit);
        return named.size() > 1
                ? options(named.stream().limit(FOUND), found.whose())
                : options(
                        classOf(found).stream().flatMap(code -> visit.school().names().pupilsOf(code).stream()),
                        found.whose());
    }

    private static List<WhoseChoice.Option> options(Stream<Person> pupils, Whose here) {
        return pupils.map(pupil -> new WhoseChoice.Option(
                        Whose.pupil(pupil.id()).toString(),
                        SchoolNames.of(pupil),
                        here.equals(Whose.pupil(pupil.id()))))
                .toList();
    }

    /** As the directory names the class that is shown. */
    private static Optional<String> classOf(SeenWeeks.Seen found) {
        return found.whose().kind() == ItemKind.CLASS
                ? found.publication().item(found.whose().item()).flatMap(PublishedItem::hostKey)
                : Optional.empty();
    }

    private static List<String> facts(Visit visit, SeenWeeks.Seen found) {
        var names = visit.school().names();
        var code = classOf(found)
                .or(() -> found.whose().isPupil() ? names.classOf(found.whose().person()) : Optional.empty());
        var heads = code.stream()
                .flatMap(each -> names.staff().stream()
                        .filter(person -> person.in(visit.school().id())
                                .anyMatch(there -> there.headTeacherOf().contains(each))))
                .map(SchoolNames::of)
                .toList();
        return heads.isEmpty()
                ? List.of()
                : List.of(visit.in("Professeur principal : %s", "Head teacher: %s")
                        .formatted(String.join(", ", heads)));
    }

    /** Nothing before the first week of the year and after the last. */
    private static Optional<String> link(SeenWeeks.Seen found, LocalDate monday) {
        var isInYear = !monday.isBefore(found.publication().firstDayOfWeek1())
                && !monday.isAfter(found.publication().year().lastDay());
        return isInYear ? Optional.of(path(found.whose(), monday)) : Optional.empty();
    }

    private static String path(Whose whose, LocalDate monday) {
        return "%s?qui=%s&semaine=%s".formatted(TimetableFeature.WEEK, whose.encoded(), monday);
    }
}
