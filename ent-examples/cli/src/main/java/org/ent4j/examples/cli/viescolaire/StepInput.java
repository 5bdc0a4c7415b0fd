package org.ent4j.examples.cli.viescolaire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.replay.Step;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/**
 * A step of a scenario as it is read, and what its words mean.
 *
 * @param staff who acts, by key
 * @param names of everybody
 */
record StepInput(
        JsonInput json,
        SchoolSetup setup,
        Map<String, Capacity> staff,
        Map<PersonId, String> names,
        Set<PersonId> pupils,
        Map<String, CalledLesson> lessons) {

    LocalDateTime local() {
        return json.child("at").moment("2026-11-19T08:30");
    }

    Instant at() {
        return local().atZone(setup.rollCalls().zone()).toInstant();
    }

    Actor by() {
        return actor("by");
    }

    Actor actor(String field) {
        var key = json.child(field).parsed(text -> text, "cpe");
        var capacity = Optional.ofNullable(staff.get(key))
                .orElseThrow(() -> json.child(field).unusable(String.join(", ", staff.keySet())));
        return new Actor(new PersonId(key), capacity);
    }

    PersonId pupil() {
        var pupil = json.child("pupil").parsed(PersonId::new, "anne");
        if (!pupils.contains(pupil)) {
            throw json.child("pupil")
                    .unusable(pupils.stream().map(PersonId::value).collect(Collectors.joining(", ")));
        }
        return pupil;
    }

    CalledLesson lesson() {
        var key = json.child("lesson").parsed(text -> text, "maths");
        return Optional.ofNullable(lessons.get(key))
                .orElseThrow(() -> json.child("lesson").unusable(String.join(", ", lessons.keySet())));
    }

    LocalTime time(String field) {
        return json.child(field).parsed(LocalTime::parse, "08:40");
    }

    LocalDateTime moment(String field) {
        return json.child(field).moment("2026-11-19T17:00");
    }

    Period period() {
        var from = moment("from");
        var to = moment("to");
        if (!from.isBefore(to)) {
            throw json.child("to").unusable("> " + from);
        }
        return new Period(from, to);
    }

    /** By its label or its code. */
    Optional<MotifCode> motif() {
        return json.find("motif")
                .map(words -> words.parsed(text -> text, "Maladie"))
                .map(this::motif);
    }

    MotifCode motif(String words) {
        return setup.absences().motifs().all().stream()
                .filter(motif ->
                        motif.label().equals(words) || motif.code().value().equals(words))
                .findFirst()
                .map(Motif::code)
                .orElseThrow(() -> json.child("motif")
                        .unusable(setup.absences().motifs().all().stream()
                                .map(Motif::label)
                                .collect(Collectors.joining(", "))));
    }

    String text(String field) {
        return json.find(field).map(words -> words.parsed(text -> text, "…")).orElse("");
    }

    <E extends Enum<E>> E one(String field, Class<E> of) {
        var values = Arrays.stream(of.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return json.child(field)
                .read(text -> Enum.valueOf(of, text))
                .orElseThrow(() -> json.child(field).unusable(values));
    }

    String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    /** Of the lesson: {@code Maths, 5A}. */
    String lessonName() {
        return lesson().subject() + ", " + lesson().group();
    }

    /** The step, told as {@code who: what}. */
    Step step(String fr, String en, Step.Doing doing) {
        var who = name(by().person());
        return new Step(
                local(),
                by(),
                Label.of(who + " : " + fr, who + ": " + en),
                json.find("refused").map(JsonInput::flag).orElse(false),
                doing);
    }

    static Unusable unknown(JsonInput json, List<String> known) {
        return json.unusable(String.join(", ", known));
    }
}
