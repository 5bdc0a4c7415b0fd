package org.ent4j.viescolaire.recount;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceFiles;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.AbsencePolicy.Excuse;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.Prefill;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;
import org.ent4j.viescolaire.rollcall.RollCalls;

/** Roll calls counted anew say the same as the dossiers that follow them, as long as nobody treats any. */
class RecountProperties {

    private static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    private static final List<PersonId> PUPILS =
            List.of(new PersonId("anne"), new PersonId("bruno"), new PersonId("chloe"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int DAYS = 12;
    private static final Motifs MOTIFS = Motifs.none()
            .with("Maladie", EnumSet.of(MotifKind.ABSENCE), EnumSet.of(MotifFlag.LEGITIME))
            .with(
                    "Infirmerie",
                    EnumSet.of(MotifKind.ABSENCE, MotifKind.DEPART),
                    EnumSet.of(MotifFlag.SOUS_RESPONSABILITE))
            .with("Panne", EnumSet.of(MotifKind.RETARD), EnumSet.noneOf(MotifFlag.class));

    /** Roll calls of a fortnight over the end of a month, and what became of them. */
    private static final class School {
        private final Random random;
        private final AbsencePolicy absences;
        private final CountingPolicy counting;
        private final List<RollCall> rollCalls = new ArrayList<>();
        private final Map<PersonId, AbsenceFile> files = new TreeMap<>();

        School(long seed) {
            random = new Random(seed);
            absences = AbsencePolicy.usual(MOTIFS).excusing(Excuse.values()[random.nextInt(Excuse.values().length)]);
            counting = new CountingPolicy(
                    LocalTime.of(11, 50), minutes(20 * random.nextInt(8)), minutes(20 * random.nextInt(4)), openings());
            PUPILS.forEach(pupil -> files.put(pupil, AbsenceFile.empty(pupil, new SchoolYear(2026))));
            MONDAY.datesUntil(MONDAY.plusDays(DAYS)).forEach(this::day);
        }

        private static java.time.Duration minutes(int count) {
            return java.time.Duration.ofMinutes(count);
        }

        private static OpeningHours openings() {
            var week = new EnumMap<DayOfWeek, TimeRange>(DayOfWeek.class);
            for (var day = 1; day <= 5; day++) {
                week.put(DayOfWeek.of(day), new TimeRange(LocalTime.of(8, 30), LocalTime.of(day == 3 ? 12 : 17, 0)));
            }
            return OpeningHours.of(week);
        }

        private void day(LocalDate day) {
            for (var hour = 8; hour < 18; hour += 1 + random.nextInt(2)) {
                var from = day.atTime(hour, 0);
                var lesson = new CalledLesson(
                        "l" + from,
                        new Period(from, from.plusMinutes(random.nextBoolean() ? 60 : 55)),
                        "Maths",
                        Set.of(TEACHER.person()),
                        PUPILS.stream().filter(any -> random.nextInt(8) > 0).collect(Collectors.toSet()));
                call(lesson, from.toInstant(ZoneOffset.UTC));
            }
        }

        private void call(CalledLesson lesson, Instant at) {
            var rollCall = RollCall.planned(lesson);
            var prefilled = Prefill.of(lesson, List.of(), List.of());
            rollCall = after(rollCall, new RollCallCommand.Open(at, TEACHER, prefilled));
            for (var pupil : rollCall.entries().keySet()) {
                rollCall = after(rollCall, new RollCallCommand.Record(at, TEACHER, entry(lesson, pupil)));
            }
            if (random.nextInt(10) > 0) {
                rollCall = after(rollCall, new RollCallCommand.Submit(at, TEACHER));
                follow(rollCall, at);
                rollCall = amended(rollCall, at.plusSeconds(600));
            }
            rollCalls.add(rollCall);
        }

        /** A dossier keeps the first motif of an absence: whoever has one is corrected to "there". */
        private RollCall amended(RollCall rollCall, Instant at) {
            var next = rollCall;
            for (var entry : rollCall.entries().values()) {
                if (random.nextInt(5) == 0) {
                    var corrected = entry.motif().isPresent() || random.nextBoolean()
                            ? RollCallEntry.present(entry.pupil())
                            : entry(rollCall.lesson(), entry.pupil());
                    next = after(next, new RollCallCommand.Amend(at, TEACHER, corrected, ""));
                }
            }
            follow(next, at);
            return next;
        }

        private static RollCall after(RollCall rollCall, RollCallCommand command) {
            return RollCalls.decide(rollCall, command, RollCallPolicy.usual().in(ZoneOffset.UTC))
                    .get()
                    .state();
        }

        private RollCallEntry entry(CalledLesson lesson, PersonId pupil) {
            var start = lesson.period().start().toLocalTime();
            var entry = switch (random.nextInt(9)) {
                case 0, 1, 2 -> RollCallEntry.absent(pupil);
                case 3 -> RollCallEntry.late(pupil, start.plusMinutes(random.nextInt(55)));
                case 4 -> RollCallEntry.left(pupil, start.plusMinutes(1L + random.nextInt(54)));
                case 5 -> RollCallEntry.exempt(pupil);
                default -> RollCallEntry.present(pupil);
            };
            var motif = random.nextInt(2 * MOTIFS.all().size());
            return motif < MOTIFS.all().size()
                    ? entry.withMotif(MOTIFS.all().get(motif).code().value())
                    : entry;
        }

        private void follow(RollCall rollCall, Instant at) {
            rollCall.entries().values().forEach(entry -> {
                var take = new TakeRollCall(
                        at,
                        TEACHER,
                        rollCall.lesson().id(),
                        rollCall.lesson().period(),
                        rollCall.lesson().subject(),
                        Optional.of(entry),
                        List.of());
                files.computeIfPresent(
                        entry.pupil(),
                        (pupil, file) ->
                                AbsenceFiles.decide(file, take, absences).get().state());
            });
        }

        private AttendanceCount ofFile(PersonId pupil) {
            return Attendance.count(
                    Absences.by(absences).entries(requireNonNull(files.get(pupil))), counting, day -> true);
        }

        private Recount recount() {
            return Recount.by(absences, counting);
        }

        /** In any order within a pupil. */
        private List<RollRow> rows() {
            var rows = new ArrayList<RollRow>();
            rollCalls.stream()
                    .filter(rollCall -> rollCall.state().isTaken())
                    .forEach(rollCall -> rollCall.entries()
                            .values()
                            .forEach(entry ->
                                    rows.add(new RollRow(rollCall.lesson().period(), entry))));
            java.util.Collections.shuffle(rows, random);
            rows.sort(Comparator.comparing(RollRow::pupil));
            return rows;
        }
    }

    @Property(tries = 300)
    void roll_calls_count_as_their_dossiers_do(@ForAll long seed) {
        var school = new School(seed);

        var counts = school.recount().of(school.rollCalls);

        assertThat(counts.keySet()).containsExactlyElementsOf(PUPILS);
        counts.forEach((pupil, counted) -> assertThat(counted.count()).isEqualTo(school.ofFile(pupil)));
        collect(counts);
    }

    private static void collect(SortedMap<PersonId, PupilCount> counts) {
        var anne = requireNonNull(counts.get(PUPILS.get(0))).count();
        Statistics.label("excused and not")
                .collect(
                        anne.halfDayCount().excused() > 0 && anne.halfDayCount().unexcused() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("latenesses")
                .collect(anne.latenessCount().all() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 100)
    void rows_by_pupil_count_as_roll_calls_in_any_order_do(@ForAll long seed) {
        var school = new School(seed);

        assertThat(school.recount().ofEach(school.rows().iterator()))
                .containsExactlyElementsOf(school.recount().of(school.rollCalls).values());
    }
}
