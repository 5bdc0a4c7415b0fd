package org.ent4j.timetable.rapprochement;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ent4j.timetable.source.ItemKind;

/**
 * What a school wants of an import.
 *
 * @param whenNone by kind, {@link WhenNone#ASK} for the kinds that it lacks; parts of classes follow their class whatever
 *     it says
 * @param knownSubject whether a code is one of the nomenclature of subjects
 */
public record RapprochementPolicy(Map<ItemKind, WhenNone> whenNone, Predicate<String> knownSubject) {

    private static final Pattern NATIONAL_CODE = Pattern.compile("[0-9]{6}");

    public RapprochementPolicy {
        whenNone = Map.copyOf(whenNone);
    }

    /** Rooms come from the timetable, subjects by their national code (six digits), the rest from the directory. */
    public static RapprochementPolicy usual() {
        return new RapprochementPolicy(
                Map.of(ItemKind.ROOM, WhenNone.CREATE_UNLESS_ALIKE, ItemKind.SUBJECT, WhenNone.CREATE_IF_CODE_IS_KNOWN),
                code -> NATIONAL_CODE.matcher(code).matches());
    }

    /** Whatever the host lacks is made: for a school whose only source is its timetable. */
    public static RapprochementPolicy createMissing() {
        var all = new EnumMap<ItemKind, WhenNone>(ItemKind.class);
        for (var kind : ItemKind.values()) {
            all.put(kind, WhenNone.CREATE);
        }
        return new RapprochementPolicy(all, usual().knownSubject());
    }

    public RapprochementPolicy with(ItemKind kind, WhenNone choice) {
        var all = new EnumMap<ItemKind, WhenNone>(ItemKind.class);
        all.putAll(whenNone);
        all.put(kind, choice);
        return new RapprochementPolicy(all, knownSubject);
    }

    /** The same, with a nomenclature to ask. */
    public RapprochementPolicy knowingSubjects(Predicate<String> known) {
        return new RapprochementPolicy(whenNone, known);
    }

    /** Whether it is looked for likenesses before one of that kind is made. */
    boolean asksBeforeMaking(ItemKind kind) {
        return whenNone.getOrDefault(kind, WhenNone.ASK) == WhenNone.CREATE_UNLESS_ALIKE;
    }

    boolean creates(SourceEntry entry) {
        var choice = whenNone.getOrDefault(entry.kind(), WhenNone.ASK);
        return choice == WhenNone.CREATE
                || choice == WhenNone.CREATE_UNLESS_ALIKE
                || choice == WhenNone.CREATE_IF_CODE_IS_KNOWN && knownSubject.test(entry.code());
    }
}
