package org.ent4j.examples.cli.viescolaire;

import java.time.LocalTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ent4j.examples.cli.output.TimeConverter;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import picocli.CommandLine.TypeConversionException;

/** Makes entries of what options say of pupils, on what the roll call says already. */
final class EntryReading {

    private final People people;
    private final Optional<RollCall> rollCall;
    private final SortedMap<PersonId, RollCallEntry> entries = new TreeMap<>();

    EntryReading(People people, Optional<RollCall> rollCall) {
        this.people = people;
        this.rollCall = rollCall;
    }

    SortedMap<PersonId, RollCallEntry> entries() {
        return Collections.unmodifiableSortedMap(entries);
    }

    /** What vie scolaire has locked stays locked. */
    void put(RollCallEntry entry) {
        var pupil = entry.pupil();
        var isLocked = known(pupil).filter(RollCallEntry::isLocked).isPresent();
        var kept = known(pupil).map(entry::keeping).orElse(entry);
        if (entries.putIfAbsent(pupil, isLocked ? kept.locked() : kept) != null) {
            throw twice(pupil);
        }
    }

    /** @param text {@code PUPIL=08:40} */
    void late(String text) {
        hours(pupil("--late", text), Optional.of(hour("--late", text)), Optional.empty());
    }

    /** @param text {@code PUPIL=10:10} */
    void left(String text) {
        hours(pupil("--left", text), Optional.empty(), Optional.of(hour("--left", text)));
    }

    private void hours(PersonId pupil, Optional<LocalTime> arrived, Optional<LocalTime> left) {
        var base = Optional.ofNullable(entries.get(pupil)).orElseGet(() -> here(pupil));
        if (base.presence() != Presence.PRESENT) {
            throw twice(pupil);
        }
        var came = arrived.or(base::arrived);
        var gone = left.or(base::left);
        if (came.isPresent() && gone.isPresent() && !came.get().isBefore(gone.get())) {
            throw swapped(pupil, came.get(), gone.get());
        }
        entries.put(
                pupil,
                new RollCallEntry(pupil, Presence.PRESENT, came, gone, base.motif(), base.comment(), base.isLocked()));
    }

    private Unusable swapped(PersonId pupil, LocalTime came, LocalTime gone) {
        return usage(
                ("%s : arrivée à %s après le départ à %s ; pour remplacer ce départ, donnez aussi --present, ou --left"
                                + " avec la bonne heure")
                        .formatted(people.name(pupil), came, gone),
                "%s: came at %s after leaving at %s; to replace that leaving, give --present too, or --left with its hour"
                        .formatted(people.name(pupil), came, gone));
    }

    private RollCallEntry here(PersonId pupil) {
        return known(pupil)
                .filter(entry -> entry.presence() == Presence.PRESENT)
                .orElseGet(() -> RollCallEntry.present(pupil));
    }

    private Optional<RollCallEntry> known(PersonId pupil) {
        return rollCall.flatMap(called -> called.entry(pupil));
    }

    private PersonId pupil(String option, String text) {
        return people.pupil(text.substring(0, equals(option, text)));
    }

    private static LocalTime hour(String option, String text) {
        try {
            return new TimeConverter().convert(text.substring(equals(option, text) + 1));
        } catch (TypeConversionException noHour) {
            throw noHour(option, text).get();
        }
    }

    private static int equals(String option, String text) {
        return Optional.of(text.lastIndexOf('=')).filter(index -> index > 0).orElseThrow(noHour(option, text));
    }

    private static Supplier<Unusable> noHour(String option, String text) {
        return () -> usage(
                "%s « %s » : attendu : ÉLÈVE=08:40".formatted(option, text),
                "%s '%s': expected: PUPIL=08:40".formatted(option, text));
    }

    private Unusable twice(PersonId pupil) {
        return usage(
                "%s : deux choses à la fois".formatted(people.name(pupil)),
                "%s: two things at once".formatted(people.name(pupil)));
    }

    private static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }
}
