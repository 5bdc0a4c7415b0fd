package org.ent4j.viescolaire.markbook;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SkillId;

/**
 * What a pupil was given at an evaluation. Who was absent or exempt has no levels either (OPEN-ENT: an annotation excludes
 * marks and levels).
 *
 * @param given the mark, never {@link Unscored#EMPTY}
 * @param levels of the skills that were evaluated
 */
public record Result(Optional<Written<Mark>> given, SortedMap<SkillId, Written<MasteryLevel>> levels) {

    private static final Result NONE = new Result(Optional.empty(), Collections.emptySortedMap());

    public Result {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        var mark = given.map(Written::value).orElse(Unscored.EMPTY);
        if ((given.isPresent() && mark == Unscored.EMPTY) || (isStatus(mark) && !levels.isEmpty())) {
            throw new IllegalArgumentException(
                    "%s with the levels %s.\nMaybe a status was set beside them.".formatted(mark, levels.keySet()));
        }
    }

    public static Result none() {
        return NONE;
    }

    /** {@link Unscored#EMPTY} as long as nobody has set one. */
    public Mark mark() {
        return given.map(Written::value).orElse(Unscored.EMPTY);
    }

    public boolean isEmpty() {
        return given.isEmpty() && levels.isEmpty();
    }

    Result with(Written<Mark> mark) {
        return new Result(Optional.of(mark), isStatus(mark.value()) ? Collections.emptySortedMap() : levels);
    }

    Result withoutMark() {
        return new Result(Optional.empty(), levels);
    }

    Result with(SkillId skill, Written<MasteryLevel> level) {
        var more = new TreeMap<>(levels);
        more.put(skill, level);
        return new Result(given.filter(each -> !isStatus(each.value())), more);
    }

    Result without(SkillId skill) {
        var left = new TreeMap<>(levels);
        left.remove(skill);
        return new Result(given, left);
    }

    static boolean isStatus(Mark mark) {
        return mark instanceof Unscored && mark != Unscored.EMPTY;
    }
}
