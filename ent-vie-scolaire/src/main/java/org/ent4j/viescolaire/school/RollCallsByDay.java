package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import java.time.LocalDate;
import java.util.Collection;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Planned;

/** The roll calls that somebody has begun, also by their days. */
record RollCallsByDay(States<RollCall, RollCallEvent> all, HashMap<LocalDate, HashMap<String, RollCall>> days) {

    static RollCallsByDay none() {
        return new RollCallsByDay(
                States.none(
                        event -> RollCall.planned(((Planned) event).lesson()).after(event), RollCall::after),
                HashMap.empty());
    }

    RollCallsByDay after(String id, RollCallEvent event) {
        var next = all.after(id, event);
        var rollCall = next.all().get(id).get();
        return new RollCallsByDay(
                next, days.put(day(rollCall), of(day(rollCall)).put(id, rollCall)));
    }

    RollCallsByDay without(String id) {
        return new RollCallsByDay(
                all.without(id),
                all.find(id)
                        .map(RollCallsByDay::day)
                        .map(day -> days.put(day, of(day).remove(id)))
                        .orElse(days));
    }

    Collection<RollCall> on(LocalDate day) {
        return new Values<>(of(day));
    }

    private static LocalDate day(RollCall rollCall) {
        return rollCall.lesson().period().start().toLocalDate();
    }

    private HashMap<String, RollCall> of(LocalDate day) {
        return days.get(day).getOrElse(HashMap.empty());
    }
}
