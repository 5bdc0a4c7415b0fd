package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.host.Intake;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.nomenclature.Matieres;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.automation.UnattendedPolicy;
import org.ent4j.timetable.feed.edt.crypto.PartnerKeys;
import org.ent4j.timetable.memory.InMemoryDeposits;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.ItemKind;

/** The nightly file of the timetable software, and three lessons of the days to come that are otherwise than usual. */
final class TimetableStep implements DemoStep {

    private static final TimeRange EVENING = new TimeRange(LocalTime.of(17, 20), LocalTime.of(18, 15));
    private static final int DAYS = 14;

    private final PortalData data;
    private final OpenSchools schools;
    private final DemoPeople people;
    private final DemoSchools files;
    private final Clock clock;

    @Inject
    TimetableStep(PortalData data, OpenSchools schools, DemoPeople people, DemoSchools files, Clock clock) {
        this.data = data;
        this.schools = schools;
        this.people = people;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "timetable";
    }

    @Override
    public Label what() {
        return Label.of("Changements de l'emploi du temps", "Changes of the timetable");
    }

    @Override
    public void run() {
        var school = schools.find(DemoSchools.first()).orElseThrow();
        comeByItself();
        school.timetable().ifPresent(publication -> change(school, publication));
        schools.changed(school.id());
    }

    /** It is what was imported by hand: nothing new. */
    private void comeByItself() {
        var policy = UnattendedPolicy.usual()
                .reconciling(RapprochementPolicy.usual()
                        .knowingSubjects(code -> Matieres.shipped().find(code).isPresent()));
        new Intake(data, policy, PartnerKeys.of(Map.of()), today())
                .from(new InMemoryDeposits().add(files.edt(Academie.uai(0))))
                .next(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void change(OpenSchool school, Publication publication) {
        var first = classes(publication).findFirst();
        var days = first.stream()
                .flatMap(item -> daysToCome(publication, item))
                .limit(3)
                .toList();
        if (first.isEmpty() || days.size() < 3) {
            return;
        }
        var cancelled = lessons(publication, first.get(), days.get(0));
        var moved = lessons(publication, first.get(), days.get(1));
        var elsewhere = lessons(publication, first.get(), days.get(2));
        last(cancelled)
                .ifPresent(each -> adjust(
                        school,
                        new Adjustment.Cancelled(
                                note("demo-1", "Professeur en formation"),
                                each.key().lesson(),
                                each.key().date())));
        last(moved)
                .ifPresent(each -> adjust(
                        school,
                        new Adjustment.Moved(
                                note("demo-2", "Sortie au musée le matin"),
                                each.key().lesson(),
                                each.key().date(),
                                each.key().date(),
                                EVENING)));
        last(elsewhere)
                .ifPresent(each -> freeRoom(publication, each)
                        .ifPresent(room -> adjust(
                                school,
                                new Adjustment.Replaced(
                                        note("demo-3", "Vidéoprojecteur en panne"),
                                        each.key().lesson(),
                                        each.key().date(),
                                        ItemKind.ROOM,
                                        List.of(Participant.of(room))))));
    }

    private static Stream<PublishedItem> classes(Publication publication) {
        return publication.items().stream()
                .filter(item -> item.ref().kind() == ItemKind.CLASS)
                .sorted(Comparator.comparing(PublishedItem::label));
    }

    /** The next days on which a class has lessons. */
    private Stream<LocalDate> daysToCome(Publication publication, PublishedItem item) {
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(today()::plusDays)
                .filter(day -> !lessons(publication, item, day).isEmpty());
    }

    private static List<Occurrence> lessons(Publication publication, PublishedItem item, LocalDate day) {
        return publication
                .occurrencesIn(monday(day))
                .filter(each ->
                        each.key().date().equals(day) && each.resources().contains(item.ref()))
                .sorted(Occurrence.IN_ORDER)
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Optional<Occurrence> last(List<Occurrence> lessons) {
        return lessons.isEmpty() ? Optional.empty() : Optional.of(lessons.get(lessons.size() - 1));
    }

    /** The first room in which nothing is held at that time. */
    private static Optional<PublishedItem> freeRoom(Publication publication, Occurrence lesson) {
        var taken = publication
                .occurrencesIn(monday(lesson.key().date()))
                .filter(each -> each.key().date().equals(lesson.key().date())
                        && each.hours().overlaps(lesson.hours()))
                .flatMap(each -> each.resources(ItemKind.ROOM))
                .toList();
        return publication.items().stream()
                .filter(item -> item.ref().kind() == ItemKind.ROOM && !taken.contains(item.ref()))
                .findFirst();
    }

    private Adjustment.Note note(String id, String why) {
        return new Adjustment.Note(id, author().value(), now(), why);
    }

    private PersonId author() {
        return people.administrators().get(0).person();
    }

    private Instant now() {
        return clock.instant();
    }

    /** One that is there already, or finds no lesson, is left. */
    private void adjust(OpenSchool school, Adjustment adjustment) {
        timetables().adjust(school.id(), school.year(), adjustment);
    }

    private Timetables timetables() {
        return SchoolTimetable.timetables(data);
    }
}
