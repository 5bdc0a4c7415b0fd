package org.ent4j.viescolaire.markbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.markbook.MarkBookEvent.Appreciated;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationAdded;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationChanged;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationRemoved;
import org.ent4j.viescolaire.markbook.MarkBookEvent.FinalAverageDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.FinalAverageSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.LevelCleared;
import org.ent4j.viescolaire.markbook.MarkBookEvent.LevelSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkCleared;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkCorrected;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.PositionnementDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.PositionnementSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.SkillLevelDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.SkillLevelSet;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SkillId;

/** What each event makes of a mark book. */
final class MarkBookChanges {

    private MarkBookChanges() {}

    static MarkBook after(MarkBook before, MarkBookEvent event) {
        return evaluations(before, event).withVersion(before.version() + 1);
    }

    private static MarkBook evaluations(MarkBook before, MarkBookEvent event) {
        if (event instanceof EvaluationAdded added) {
            return kept(before, added.evaluation());
        }
        if (event instanceof EvaluationChanged changed) {
            return kept(before, changed.evaluation());
        }
        return event instanceof EvaluationRemoved removed ? removed(before, removed) : results(before, event);
    }

    private static MarkBook kept(MarkBook before, Evaluation evaluation) {
        return before.withEvaluations(with(before.evaluations(), evaluation.id(), Optional.of(evaluation)));
    }

    private static MarkBook removed(MarkBook before, EvaluationRemoved event) {
        return before.withEvaluations(with(before.evaluations(), event.evaluation(), Optional.empty()))
                .withResults(with(before.results(), event.evaluation(), Optional.empty()));
    }

    private static MarkBook results(MarkBook before, MarkBookEvent event) {
        if (event instanceof MarkSet set) {
            var result = before.result(set.evaluation(), set.pupil()).with(written(set.mark(), event));
            return before.with(set.evaluation(), set.pupil(), result);
        }
        if (event instanceof MarkCorrected set) {
            var result = before.result(set.evaluation(), set.pupil()).with(written(set.mark(), event));
            return before.with(set.evaluation(), set.pupil(), result);
        }
        if (event instanceof MarkCleared cleared) {
            var result = before.result(cleared.evaluation(), cleared.pupil()).withoutMark();
            return before.with(cleared.evaluation(), cleared.pupil(), result);
        }
        return levels(before, event);
    }

    private static MarkBook levels(MarkBook before, MarkBookEvent event) {
        if (event instanceof LevelSet set) {
            var level = new Written<>(set.level(), event.at(), event.by());
            var result = before.result(set.evaluation(), set.pupil()).with(set.skill(), level);
            return before.with(set.evaluation(), set.pupil(), result);
        }
        if (event instanceof LevelCleared cleared) {
            var result = before.result(cleared.evaluation(), cleared.pupil()).without(cleared.skill());
            return before.with(cleared.evaluation(), cleared.pupil(), result);
        }
        return pupils(before, event);
    }

    private static MarkBook pupils(MarkBook before, MarkBookEvent event) {
        if (event instanceof Appreciated said) {
            var text = Optional.of(said.text()).filter(each -> !each.isBlank());
            return before.withAppreciations(written(before.appreciations(), said.pupil(), text, event));
        }
        if (event instanceof FinalAverageSet set) {
            var average = Optional.of(new OverriddenAverage(set.average(), set.why()));
            return before.withFinalAverages(written(before.finalAverages(), set.pupil(), average, event));
        }
        if (event instanceof FinalAverageDropped dropped) {
            return before.withFinalAverages(with(before.finalAverages(), dropped.pupil(), Optional.empty()));
        }
        if (event instanceof PositionnementSet set) {
            var positionnement = Optional.of(set.positionnement());
            return before.withPositionnements(written(before.positionnements(), set.pupil(), positionnement, event));
        }
        if (event instanceof PositionnementDropped dropped) {
            return before.withPositionnements(with(before.positionnements(), dropped.pupil(), Optional.empty()));
        }
        return skills(before, event);
    }

    private static MarkBook skills(MarkBook before, MarkBookEvent event) {
        if (event instanceof SkillLevelSet set) {
            var level = new Written<>(set.level(), event.at(), event.by());
            return skill(before, set.pupil(), set.skill(), Optional.of(level));
        }
        var dropped = (SkillLevelDropped) event;
        return skill(before, dropped.pupil(), dropped.skill(), Optional.empty());
    }

    private static MarkBook skill(
            MarkBook before, PersonId pupil, SkillId skill, Optional<Written<MasteryLevel>> level) {
        var own = with(before.skillLevels().getOrDefault(pupil, Map.of()), skill, level);
        var all = with(before.skillLevels(), pupil, Optional.of(Map.copyOf(own)).filter(each -> !each.isEmpty()));
        return before.withSkillLevels(all);
    }

    private static Written<Mark> written(Mark mark, MarkBookEvent event) {
        return new Written<>(mark, event.at(), event.by());
    }

    private static <T> Map<PersonId, Written<T>> written(
            Map<PersonId, Written<T>> before, PersonId pupil, Optional<T> value, MarkBookEvent event) {
        return with(before, pupil, value.map(each -> new Written<>(each, event.at(), event.by())));
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, Optional<V> value) {
        var changed = new HashMap<>(before);
        changed.remove(key);
        value.ifPresent(each -> changed.put(key, each));
        return changed;
    }
}
