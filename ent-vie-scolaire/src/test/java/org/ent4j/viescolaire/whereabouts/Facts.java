package org.ent4j.viescolaire.whereabouts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.permanence.StayEvent;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.permanence.StayRequest;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.Beforehand;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.sortie.Colour;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;

/**
 * The Monday of Anne, written in words. She has lessons at 8–9, 9–10, 11–12, 14–15 and 15–16 in a school that is open from
 * 8 to 18, unless the words say otherwise:
 *
 * <pre>
 * call 9 absent 09:02 · call 9 present · call 9 late 09:20 · call 9 left 09:40 · call 9 exempt · guess 9
 * stay CDI 10:00 11:00 · stay INFIRMERIE 09:10 · ABSENCE 08:00 18:00 · EXCLUSION … · EXEMPTION …
 * cancel 15 · closed · no-lessons · no-timetable · may LEAVE_BETWEEN_LESSONS
 * </pre>
 */
final class Facts {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId TEACHER = new PersonId("t1");
    static final PersonId NURSE = new PersonId("nurse");
    private static final Actor BY = new Actor(TEACHER, Capacity.ENSEIGNANT);
    private static final Actor BY_NURSE = new Actor(NURSE, Capacity.AUTRE_PERSONNEL);

    private final TreeMap<Integer, CalledLesson> lessons = new TreeMap<>();
    private final List<CalledLesson> cancelled = new ArrayList<>();
    private final List<RollCall> rollCalls = new ArrayList<>();
    private final List<Beforehand> beforehand = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Permission> permissions = new ArrayList<>();
    private boolean open = true;
    private boolean timetable = true;
    private boolean planned = true;

    private Facts() {
        List.of(8, 9, 11, 14, 15).forEach(hour -> lessons.put(hour, lesson(hour)));
    }

    /** @param words sentences as above, with {@code ;} between them */
    static DayOfPupil of(String words) {
        var facts = new Facts();
        for (var sentence : words.split(";")) {
            if (!sentence.isBlank()) {
                facts.read(sentence.strip().split(" "));
            }
        }
        return facts.build();
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "call" ->
                call(Integer.parseInt(words[1]), words[2], words.length > 3 ? Optional.of(words[3]) : Optional.empty());
            case "guess" -> rollCalls.add(opened(Integer.parseInt(words[1]), RollCallEntry.present(ANNE)));
            case "stay" ->
                stays.add(stay(
                        "s" + stays.size(),
                        StayKind.valueOf(words[1]),
                        time(words[2]),
                        words.length > 3 ? Optional.of(time(words[3])) : Optional.empty()));
            case "cancel" ->
                Optional.ofNullable(lessons.remove(Integer.valueOf(words[1]))).ifPresent(cancelled::add);
            case "may" -> permissions.add(Permission.valueOf(words[1]));
            case "closed" -> open = false;
            case "no-lessons" -> planned = false;
            case "no-timetable" -> timetable = false;
            default ->
                beforehand.add(new Beforehand(
                        ANNE,
                        new Period(time(words[1]), time(words[2])),
                        Beforehand.Why.valueOf(words[0]),
                        Optional.empty()));
        }
    }

    private void call(int hour, String presence, Optional<String> clock) {
        var entry = switch (presence) {
            case "absent" -> RollCallEntry.absent(ANNE);
            case "exempt" -> RollCallEntry.exempt(ANNE);
            case "late" -> RollCallEntry.late(ANNE, LocalTime.parse(clock.orElseThrow()));
            case "left" -> RollCallEntry.left(ANNE, LocalTime.parse(clock.orElseThrow()));
            default -> RollCallEntry.present(ANNE);
        };
        var rollCall = opened(hour, RollCallEntry.present(ANNE));
        var entered = instant(clock.map(Facts::time).orElse(MONDAY.atTime(hour, 0)));
        rollCalls.add(rollCall.after(new RollCallEvent.Recorded(entered, BY, entry, entered))
                .after(new RollCallEvent.Submitted(entered, BY)));
    }

    private static RollCall opened(int hour, RollCallEntry guess) {
        return RollCall.planned(lesson(hour))
                .after(new RollCallEvent.Opened(instant(MONDAY.atTime(hour, 0)), BY, List.of(guess)));
    }

    static CalledLesson lesson(int hour) {
        return new CalledLesson(
                "l" + hour,
                new Period(MONDAY.atTime(hour, 0), MONDAY.atTime(hour + 1, 0)),
                "Maths",
                Set.of(TEACHER),
                Set.of(ANNE));
    }

    static Stay stay(String id, StayKind kind, LocalDateTime from, Optional<LocalDateTime> until) {
        var request = StayRequest.builder()
                .id(new StayId(id))
                .kind(kind)
                .addPupils(ANNE)
                .from(from)
                .until(until)
                .build();
        return Stay.begun(new StayEvent.StayBegun(instant(from), BY_NURSE, request));
    }

    private DayOfPupil build() {
        return DayOfPupil.builder()
                .day(MONDAY)
                .hours(open ? Optional.of(new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0))) : Optional.empty())
                .isTimetableKnown(timetable)
                .addAllLessons(planned && timetable ? lessons.values() : List.of())
                .addAllCancelled(planned && timetable ? cancelled : List.of())
                .addAllRollCalls(rollCalls)
                .addAllBeforehand(beforehand)
                .addAllStays(stays)
                .regime(RegimeDeSortie.builder()
                        .code("R")
                        .label("Vert")
                        .colour(new Colour("#00aa00"))
                        .addAllAllows(permissions)
                        .build())
                .build();
    }

    static LocalDateTime time(String clock) {
        return MONDAY.atTime(LocalTime.parse(clock));
    }

    static Instant instant(LocalDateTime time) {
        return time.atZone(WhereaboutsPolicy.usual().zone()).toInstant();
    }
}
