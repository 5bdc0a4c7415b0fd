package org.ent4j.viescolaire.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.absence.AbsenceFixture.ANNE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.BREAKDOWN;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CEREMONY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.COUNTING;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CPE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.FAMILY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.ILL;
import static org.ent4j.viescolaire.absence.AbsenceFixture.MONDAY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.MOTHER;
import static org.ent4j.viescolaire.absence.AbsenceFixture.POLICY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.SICKROOM;
import static org.ent4j.viescolaire.absence.AbsenceFixture.TEACHER;
import static org.ent4j.viescolaire.absence.AbsenceFixture.YEAR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Group;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.Lock;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceCommand.Reopen;
import org.ent4j.viescolaire.absence.AbsenceCommand.ReportDelivery;
import org.ent4j.viescolaire.absence.AbsenceCommand.Separate;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.absence.AbsenceCommand.Unlock;
import org.ent4j.viescolaire.absence.AbsenceCommand.VoidRollCall;
import org.ent4j.viescolaire.absence.AbsenceCommand.Withdraw;
import org.ent4j.viescolaire.absence.AbsenceCommand.WithdrawAll;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceEntry;
import org.ent4j.viescolaire.counting.Nature;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.counting.Periods;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** Random lives of a file, on two days of six lessons each. */
class AbsenceProperties {

    private static final int COMMANDS = 40;
    private static final int LESSONS = 6;
    private static final List<MotifCode> MOTIFS = List.of(ILL, FAMILY, CEREMONY, SICKROOM, BREAKDOWN);

    private final List<AbsenceEvent> journal = new ArrayList<>();
    private final Map<String, TakeRollCall> rolls = new TreeMap<>();
    private AbsenceFile file = AbsenceFile.empty(ANNE, YEAR);
    private Random random = new Random(0);

    @Property(tries = 800)
    void nothing_hides_counts_add_up_and_the_journal_makes_the_same_file_again(@ForAll long seed) {
        journal.clear();
        rolls.clear();
        file = AbsenceFile.empty(ANNE, YEAR);
        random = new Random(seed);
        for (var count = 0; count < COMMANDS; count++) {
            carryOut(command(
                    MONDAY.atTime(8, 0).plusMinutes(count).atZone(POLICY.zone()).toInstant()));
        }
        assertThat(journal.isEmpty() ? file : AbsenceFile.replay(journal)).isEqualTo(file);
        assertThat(file.version()).isEqualTo(journal.size());
        stayedIsTheTimeOfTheStays();
        collect();
    }

    private void carryOut(AbsenceCommand command) {
        var before = file;
        var outcome = AbsenceFiles.decide(file, command, POLICY);
        Statistics.label("refused").collect(outcome.isLeft());
        if (outcome.isLeft()) {
            assertThat(outcome.getLeft().reasons()).isNotEmpty();
            return;
        }
        file = outcome.get().state();
        journal.addAll(outcome.get().events());
        if (command instanceof TakeRollCall roll) {
            rolls.put(roll.lesson(), roll);
        } else if (command instanceof TakeStay stay) {
            isHeard(stay);
        } else if (command instanceof VoidRollCall voided) {
            rolls.remove(voided.lesson());
            assertThat(file.parts().map(Part::origin)).doesNotContain(Origin.rollCall(voided.lesson()));
            assertThat(file.parts().map(part -> part.seen().getOrDefault(voided.lesson(), Seen.NOTHING)))
                    .allMatch(Seen.NOTHING::equals);
            Statistics.label("voided").collect(!outcome.get().events().isEmpty());
        } else {
            outcome.get().events().forEach(event -> forget(before, event));
        }
        eachPartIsInOneDossier();
        lockedDossiersStayAsTheyWere(before, command);
        whatRollCallsSayIsKnown();
        countsAddUp();
    }

    /** What vie scolaire takes away by hand, a roll call said in vain. */
    private void forget(AbsenceFile before, AbsenceEvent event) {
        if (event instanceof AbsenceEvent.PartWithdrawn withdrawn) {
            before.parts()
                    .filter(part -> part.number() == withdrawn.part())
                    .forEach(part -> rolls.remove(part.origin().ref()));
        }
    }

    private void isHeard(TakeStay stay) {
        file.live().stream()
                .filter(dossier -> dossier.state() != DossierState.VERROUILLE)
                .flatMap(dossier -> dossier.parts().stream())
                .forEach(part -> assertThat(part.stays().getOrDefault(stay.stay(), List.of()))
                        .allMatch(period -> part.period().overlaps(period))
                        .allMatch(stay.there()::contains));
        Statistics.label("in school").collect(file.parts().anyMatch(POLICY::isInSchool));
    }

    private void eachPartIsInOneDossier() {
        var numbers = new ArrayList<Integer>();
        file.dossiers().values().forEach(dossier -> {
            assertThat(dossier.parts().isEmpty()).isEqualTo(!dossier.state().isLive());
            dossier.parts().forEach(part -> numbers.add(part.number()));
        });
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(new HashSet<>(numbers)).allMatch(number -> number >= 1 && number <= file.partCount());
    }

    /** What is locked has the same parts, with the same reasons and decisions, until it is unlocked. */
    private void lockedDossiersStayAsTheyWere(AbsenceFile before, AbsenceCommand command) {
        for (var dossier : before.live()) {
            if (dossier.state() == DossierState.VERROUILLE && !(command instanceof Unlock)) {
                var after = file.dossier(dossier.number()).orElseThrow();
                assertThat(after.state()).isEqualTo(DossierState.VERROUILLE);
                assertThat(decisions(after)).isEqualTo(decisions(dossier));
            }
        }
    }

    private static Map<Integer, List<Object>> decisions(Dossier dossier) {
        return dossier.parts().stream()
                .collect(Collectors.toMap(
                        Part::number, part -> List.of(part.period(), part.motif(), part.settlement(), part.comment())));
    }

    /** Whoever a roll call says was absent is absent in the file, or known to be elsewhere. */
    private void whatRollCallsSayIsKnown() {
        rolls.values().stream()
                .filter(roll ->
                        roll.entry().filter(RollCallEntry.absent(ANNE)::equals).isPresent())
                .forEach(roll -> assertThat(
                                Periods.cover(file.parts().map(Part::period).toList(), roll.when()))
                        .isTrue());
    }

    /** Of a part that has no reason, the time that stays had the pupil is in the school, and not a minute more. */
    private void stayedIsTheTimeOfTheStays() {
        for (var part : file.parts()
                .filter(part -> part.motif().isEmpty() && part.period().days().count() == 1)
                .toList()) {
            var start = part.period().start();
            var all = part.period().duration().toMinutes();
            var inSchool = LongStream.range(0, all)
                    .mapToObj(start::plusMinutes)
                    .map(minute -> new Period(minute, minute.plusMinutes(1)))
                    .filter(minute -> part.stays().values().stream()
                            .flatMap(List::stream)
                            .anyMatch(stay -> stay.contains(minute)))
                    .count();
            assertThat(minutes(part.stayed())).isEqualTo(inSchool);
            var exact = POLICY.onTheWay(Duration.ZERO);
            assertThat(minutes(exact.away(part, List.of()))).isEqualTo(all - inSchool);
            Statistics.label("partly in school")
                    .collect(inSchool > 0 && inSchool < all)
                    .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 0.5));
        }
        var elsewhere = Absences.by(POLICY).entries(file).stream()
                .filter(entry -> entry.nature() == Nature.ELSEWHERE)
                .map(AttendanceEntry::period)
                .toList();
        assertThat(file.parts().flatMap(part -> part.stayed().stream()))
                .allMatch(stayed -> Periods.cover(elsewhere, stayed));
        assertThat(Absences.by(POLICY).entries(file))
                .filteredOn(entry -> entry.nature() == Nature.ABSENCE)
                .allMatch(entry ->
                        file.parts().flatMap(part -> part.stayed().stream()).noneMatch(entry.period()::overlaps));
    }

    private static long minutes(List<Period> periods) {
        return periods.stream()
                .mapToLong(period -> period.duration().toMinutes())
                .sum();
    }

    private void countsAddUp() {
        var entries = Absences.by(POLICY).entries(file);
        var count = Attendance.count(entries, COUNTING, day -> true);
        var halves = count.halfDayCount();
        assertThat(halves.excused() + halves.unexcused())
                .isEqualTo(count.halfDays().size());
        if (file.parts().noneMatch(POLICY::excuses)) {
            assertThat(halves.excused()).isZero();
        }
        file.live().stream()
                .filter(dossier -> dossier.parts().stream().anyMatch(part -> !POLICY.excuses(part)))
                .forEach(dossier ->
                        assertThat(Absences.by(POLICY).isExcused(dossier)).isFalse());
    }

    private void collect() {
        Statistics.label("called absent")
                .collect(rolls.values().stream()
                        .anyMatch(roll -> roll.entry()
                                .filter(RollCallEntry.absent(ANNE)::equals)
                                .isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 50));
        Statistics.label("several parts")
                .collect(
                        file.live().stream().anyMatch(dossier -> dossier.parts().size() > 1))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 20));
        Statistics.label("follows a locked one")
                .collect(file.dossiers().values().stream()
                        .anyMatch(dossier -> dossier.follows().isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 5));
        Statistics.label("grouped")
                .collect(
                        file.dossiers().values().stream().anyMatch(dossier -> dossier.state() == DossierState.REGROUPE))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 3));
        Statistics.label("contradicted")
                .collect(file.parts().anyMatch(Part::isContradicted))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 5));
        for (var settlement : Settlement.values()) {
            Statistics.label(settlement.name())
                    .collect(file.parts().anyMatch(part -> part.settlement() == settlement))
                    .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 0.2));
        }
    }

    private AbsenceCommand command(Instant at) {
        var by = List.of(CPE, CPE, TEACHER, MOTHER).get(random.nextInt(4));
        var dossier = 1 + random.nextInt(Math.max(1, file.dossiers().size()));
        var contesting = contesting(at);
        if (contesting.isPresent() && random.nextInt(4) == 0) {
            return contesting.get();
        }
        return switch (random.nextInt(18)) {
            case 0, 1, 2, 3 -> roll(at);
            case 4, 5 -> enter(at, by);
            case 6 -> new Withdraw(at, by, 1 + random.nextInt(5), "erreur");
            case 7 -> new GiveReason(at, by, dossier, some(dossier), MOTIFS.get(random.nextInt(5)), "");
            case 8 -> new Justify(at, by, dossier, some(dossier), new Proof(Proof.Kind.AUTRE, ""));
            case 9 -> new Regularise(at, by, dossier, some(dossier));
            case 10 -> new RefuseReason(at, by, dossier, some(dossier), random.nextInt(4) == 0 ? "" : "non");
            case 11 ->
                random.nextBoolean()
                        ? new Reopen(at, by, dossier, some(dossier))
                        : new Separate(at, by, dossier, some(dossier));
            case 12 -> new Group(at, by, dossier, 1 + random.nextInt(4));
            case 13 -> new Lock(at, by, dossier);
            case 14 -> new Unlock(at, by, dossier, "");
            case 16 ->
                new TakeStay(
                        at,
                        CPE,
                        "s" + random.nextInt(2),
                        random.nextInt(3) == 0 ? List.of() : List.of(lesson(random.nextInt(2 * LESSONS))));
            case 15 -> new VoidRollCall(at, by, "l" + random.nextInt(2 * LESSONS), "mauvais cours");
            default -> other(at, by, dossier);
        };
    }

    /** Of a part whose reason was refused, by the mother. */
    private Optional<AbsenceCommand> contesting(Instant at) {
        return file.live().stream()
                .flatMap(dossier -> dossier.parts().stream()
                        .filter(part -> part.settlement() == Settlement.REFUSEE)
                        .<AbsenceCommand>map(part ->
                                new GiveReason(at, MOTHER, dossier.number(), Set.of(part.number()), FAMILY, "")))
                .findFirst();
    }

    private AbsenceCommand other(Instant at, Actor by, int dossier) {
        return switch (random.nextInt(4)) {
            case 0 -> new NoteFollowUp(at, by, dossier, FollowUp.Kind.SMS, "");
            case 1 -> new Notify(at, by, dossier, Means.SMS, MOTHER.person(), "m");
            case 2 ->
                new ReportDelivery(at, by, 1 + random.nextInt(2), DeliveryLife.Move.values()[random.nextInt(5)], "");
            default -> new WithdrawAll(at, by, Origin.of(Source.VIE_SCOLAIRE), "");
        };
    }

    private Set<Integer> some(int dossier) {
        return file.dossier(dossier).map(Dossier::parts).orElse(List.of()).stream()
                .map(Part::number)
                .filter(any -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
    }

    private AbsenceCommand roll(Instant at) {
        var lesson = random.nextInt(2 * LESSONS);
        var attended = new HashMap<String, Period>();
        rolls.values().stream()
                .filter(roll ->
                        roll.entry().filter(RollCallEntry.present(ANNE)::equals).isPresent())
                .forEach(roll -> attended.put(roll.lesson(), roll.when()));
        return new TakeRollCall(
                at,
                TEACHER,
                "l" + lesson,
                lesson(lesson),
                "Maths",
                Optional.of(entry(lesson)),
                List.copyOf(attended.values()));
    }

    private RollCallEntry entry(int lesson) {
        var start = lesson(lesson).start().toLocalTime();
        return switch (random.nextInt(8)) {
            case 0, 1 -> RollCallEntry.present(ANNE);
            case 2 -> RollCallEntry.late(ANNE, start.plusMinutes(10));
            case 3 -> RollCallEntry.left(ANNE, start.plusMinutes(30));
            case 4 -> RollCallEntry.exempt(ANNE);
            default -> RollCallEntry.absent(ANNE);
        };
    }

    private static Period lesson(int number) {
        var start = MONDAY.plusDays(number / LESSONS).atTime(8 + number % LESSONS, 30);
        return new Period(start, start.plusMinutes(55));
    }

    private AbsenceCommand enter(Instant at, Actor by) {
        var start = MONDAY.plusDays(random.nextInt(2)).atTime(8 + random.nextInt(6), 0);
        var isGuardian = by.equals(MOTHER);
        return new Enter(
                at,
                by,
                isGuardian || random.nextInt(3) > 0
                        ? AbsenceType.ABSENCE
                        : AbsenceType.values()[random.nextInt(AbsenceType.values().length)],
                List.of(new Period(start, until(start))),
                Origin.of(isGuardian ? Source.RESPONSABLE : Source.VIE_SCOLAIRE),
                random.nextBoolean() ? Optional.empty() : Optional.of(MOTIFS.get(random.nextInt(3))),
                "");
    }

    private LocalDateTime until(LocalDateTime start) {
        return start.plusHours(1 + random.nextInt(5));
    }
}
