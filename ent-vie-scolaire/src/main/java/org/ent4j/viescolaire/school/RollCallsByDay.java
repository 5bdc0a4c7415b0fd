package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.time.LocalDate;
import java.util.Collection;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Planned;

/** The roll calls that somebody has begun, also by their days. */
record RollCallsByDay(States<RollCall, RollCallEvent> all, HashMap<LocalDate, HashSet<String>> days) {

    static RollCallsByDay none() {
        return new RollCallsByDay(
                States.none(
                        event -> RollCall.planned(((Planned) event).lesson()).after(event), RollCall::after),
                HashMap.empty());
    }

    RollCallsByDay after(String id, RollCallEvent event) {
        return new RollCallsByDay(
                all.after(id, event), event instanceof Planned planned ? with(day(planned.lesson()), id) : days);
    }

    RollCallsByDay without(String id) {
        return new RollCallsByDay(
                all.without(id),
                all.find(id)
                        .map(rollCall -> day(rollCall.lesson()))
                        .map(day -> days.put(day, of(day).remove(id)))
                        .orElse(days));
    }

    Collection<RollCall> on(LocalDate day) {
        return of(day).toJavaStream().flatMap(id -> all.find(id).stream()).toList();
    }

    private static LocalDate day(CalledLesson lesson) {
        return lesson.period().start().toLocalDate();
    }

    private HashMap<LocalDate, HashSet<String>> with(LocalDate day, String id) {
        return days.put(day, of(day).add(id));
    }

    private HashSet<String> of(LocalDate day) {
        return days.get(day).getOrElse(HashSet.empty());
    }
}
