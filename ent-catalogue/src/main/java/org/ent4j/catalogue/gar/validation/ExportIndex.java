package org.ent4j.catalogue.gar.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * The keys of a whole export and what is referred to, as hashes: from eleven to twenty-two bytes a key, so that millions of
 * them fit. What is suspicious here is looked at again, with its texts: two keys with one hash are not yet one key.
 */
final class ExportIndex {

    static final int MOST_RESP_AFF = GarPolicy.USUAL.mostRespAffs();

    private static final int KINDS = Kind.values().length;
    private static final Target[] TARGET = Target.values();
    private static final int TARGETS = TARGET.length;
    private static final int BOTH = KINDS + TARGETS;

    /** Facts besides keys and references. */
    enum Besides {
        IS_DIVISION,
        IS_GROUPE,
        HAS_MEF,
        HAS_RESP_AFF
    }

    private static final Besides[] BESIDES = Besides.values();

    private final LongSet[] keys = sets(KINDS);
    private final LongSet[] doubled = sets(KINDS);
    private final LongSet[] awaited = sets(TARGETS);
    private final LongSet divisions = new LongSet();
    private final LongSet groupes = new LongSet();
    private final LongSet used = new LongSet();
    private final LongSet pupilsWithMef = new LongSet();
    private final LongSet pupilsWithMefs = new LongSet();
    private final Map<Long, Integer> respAff = new HashMap<>();

    @SuppressWarnings("UnusedVariable") // keeps the compiler from leaving out what fills it
    private long near;

    private static LongSet[] sets(int count) {
        return Stream.generate(LongSet::new).limit(count).toArray(LongSet[]::new);
    }

    static int key(Kind kind) {
        return kind.ordinal();
    }

    static int reference(Target target) {
        return KINDS + target.ordinal();
    }

    static int besides(Besides fact) {
        return BOTH + fact.ordinal();
    }

    synchronized void take(Batch batch) {
        batch.each(this::bringNear);
        batch.each(this::take);
        batch.clear();
    }

    /** The slots of a whole batch come from the memory together, and not one after the other. */
    private void bringNear(int fact, long hash) {
        if (fact < KINDS) {
            near ^= keys[fact].near(hash);
        }
    }

    private void take(int fact, long hash) {
        if (fact < KINDS) {
            addOr(keys[fact], doubled[fact], hash);
        } else if (fact < BOTH) {
            refer(fact - KINDS, hash);
        } else {
            besides(BESIDES[fact - BOTH], hash);
        }
    }

    private void refer(int target, long hash) {
        var named = TARGET[target];
        if (named.isGroup()) {
            used.add(hash);
        }
        if (!has(named, hash)) {
            awaited[target].add(hash);
        }
    }

    private void besides(Besides fact, long hash) {
        switch (fact) {
            case IS_DIVISION -> divisions.add(hash);
            case IS_GROUPE -> groupes.add(hash);
            case HAS_MEF -> addOr(pupilsWithMef, pupilsWithMefs, hash);
            case HAS_RESP_AFF -> respAff.merge(hash, 1, Integer::sum);
        }
    }

    private static void addOr(LongSet all, LongSet again, long hash) {
        if (!all.add(hash)) {
            again.add(hash);
        }
    }

    /** Whether something may be that: nothing is that when there is no such hash. */
    boolean has(Target target, long hash) {
        return switch (target) {
            case SCHOOL -> has(Kind.SCHOOL, hash);
            case PUPIL -> has(Kind.PUPIL, hash);
            case TEACHER -> has(Kind.TEACHER, hash);
            case PERSON -> has(Kind.PUPIL, hash) || has(Kind.TEACHER, hash);
            case MEF -> has(Kind.SCHOOL_MEF, hash);
            case MATIERE -> has(Kind.SCHOOL_MATIERE, hash);
            case ANY_GROUP -> has(Kind.SCHOOL_GROUP, hash);
            case DIVISION -> divisions.contains(hash);
            case GROUPE -> groupes.contains(hash);
        };
    }

    private boolean has(Kind kind, long hash) {
        return keys[kind.ordinal()].contains(hash);
    }

    /** When everything was told: what has to be looked at again. References to what stands in lost parts are left alone. */
    Suspects suspects(Collection<GarPart> lost) {
        var unknown = Arrays.stream(TARGET)
                .map(target -> target.parts().stream().anyMatch(lost::contains) ? new LongSet() : unknown(target))
                .toList();
        var empty = lost.contains(GarPart.GROUPE) ? new LongSet() : emptyGroups();
        return new Suspects(
                List.of(doubled), unknown, pupilsWithMefs, both(), empty, keys[Kind.SCHOOL_GROUP.ordinal()], crowded());
    }

    private LongSet unknown(Target target) {
        var unknown = new LongSet();
        awaited[target.ordinal()].forEach(hash -> {
            if (!has(target, hash)) {
                unknown.add(hash);
            }
        });
        return unknown;
    }

    private LongSet both() {
        var both = new LongSet();
        keys[Kind.TEACHER.ordinal()].forEach(hash -> {
            if (has(Kind.PUPIL, hash)) {
                both.add(hash);
            }
        });
        return both;
    }

    private LongSet emptyGroups() {
        var empty = new LongSet();
        keys[Kind.SCHOOL_GROUP.ordinal()].forEach(hash -> {
            if (!used.contains(hash)) {
                empty.add(hash);
            }
        });
        return empty;
    }

    private LongSet crowded() {
        var crowded = new LongSet();
        respAff.forEach((school, count) -> {
            if (count > MOST_RESP_AFF) {
                crowded.add(school);
            }
        });
        return crowded;
    }
}
