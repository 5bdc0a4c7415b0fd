package org.ent4j.viescolaire.markbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Weighing;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillId;
import org.immutables.value.Value;

/** The evaluations of a service in a period, and what pupils were given, as its journal makes it. */
@EntStyle
@Value.Immutable
public interface MarkBook {

    MarkBookId id();

    Map<EvaluationId, Evaluation> evaluations();

    /** What pupils were given; those who were given nothing are not there. */
    Map<EvaluationId, Map<PersonId, Result>> results();

    Map<PersonId, Written<String>> appreciations();

    Map<PersonId, Written<OverriddenAverage>> finalAverages();

    /** Those that were set by hand. */
    Map<PersonId, Written<Positionnement>> positionnements();

    /** Levels of skills that were set by hand, without an evaluation. */
    Map<PersonId, Map<SkillId, Written<MasteryLevel>>> skillLevels();

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 0;
    }

    MarkBook withEvaluations(Map<? extends EvaluationId, ? extends Evaluation> evaluations);

    MarkBook withResults(Map<? extends EvaluationId, ? extends Map<PersonId, Result>> results);

    MarkBook withAppreciations(Map<? extends PersonId, ? extends Written<String>> appreciations);

    MarkBook withFinalAverages(Map<? extends PersonId, ? extends Written<OverriddenAverage>> averages);

    MarkBook withPositionnements(Map<? extends PersonId, ? extends Written<Positionnement>> positionnements);

    MarkBook withSkillLevels(Map<? extends PersonId, ? extends Map<SkillId, Written<MasteryLevel>>> levels);

    MarkBook withVersion(int version);

    default Optional<Evaluation> evaluation(EvaluationId id) {
        return Optional.ofNullable(evaluations().get(id));
    }

    /** By their dates: the order in which optional marks are tried. */
    default List<Evaluation> inOrder() {
        return evaluations().values().stream()
                .sorted(Comparator.comparing(Evaluation::date).thenComparing(Evaluation::id))
                .toList();
    }

    default List<Weighing> weighings() {
        return inOrder().stream().map(Evaluation::weighing).toList();
    }

    default Map<PersonId, Result> results(EvaluationId evaluation) {
        return results().getOrDefault(evaluation, Map.of());
    }

    default Result result(EvaluationId evaluation, PersonId pupil) {
        return results(evaluation).getOrDefault(pupil, Result.none());
    }

    /** What the pupil has at each evaluation, empty marks too. */
    default Map<EvaluationId, Mark> marks(PersonId pupil) {
        return evaluations().keySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> each, each -> result(each, pupil).mark()));
    }

    /** Whoever was given something, or of whom something is said. */
    default Set<PersonId> pupils() {
        var pupils = new HashSet<>(appreciations().keySet());
        pupils.addAll(finalAverages().keySet());
        pupils.addAll(positionnements().keySet());
        pupils.addAll(skillLevels().keySet());
        results().values().forEach(each -> pupils.addAll(each.keySet()));
        return Set.copyOf(pupils);
    }

    /** Whether the pupil was given something, or something is said of the pupil. */
    default boolean isAbout(PersonId pupil) {
        return written(pupil::equals) > 0 || results().values().stream().anyMatch(each -> each.containsKey(pupil));
    }

    /**
     * What is said of pupils for the whole period, without an evaluation: appreciations, final averages, positionnements and
     * levels of skills.
     *
     * @return how many there are of those pupils
     */
    default int written(Predicate<PersonId> pupils) {
        return (int) Stream.of(
                        appreciations().keySet().stream(),
                        finalAverages().keySet().stream(),
                        positionnements().keySet().stream(),
                        skillLevels().entrySet().stream()
                                .flatMap(each ->
                                        each.getValue().keySet().stream().map(skill -> each.getKey())))
                .flatMap(each -> each)
                .filter(pupils)
                .count();
    }

    /** An empty one. */
    static MarkBook opened(MarkBookId id) {
        return builder().id(id).build();
    }

    /** As a journal makes it. */
    static MarkBook replay(MarkBookId id, List<? extends MarkBookEvent> journal) {
        return Outcome.replay(opened(id), List.copyOf(journal), MarkBookChanges::after);
    }

    /** As one more event makes it. */
    default MarkBook after(MarkBookEvent event) {
        return MarkBookChanges.after(this, event);
    }

    /** With another result; one that is empty is not kept. */
    default MarkBook with(EvaluationId evaluation, PersonId pupil, Result result) {
        var ofEvaluation = new HashMap<>(results(evaluation));
        if (result.isEmpty()) {
            ofEvaluation.remove(pupil);
        } else {
            ofEvaluation.put(pupil, result);
        }
        var all = new HashMap<>(results());
        all.put(evaluation, Map.copyOf(ofEvaluation));
        return withResults(all);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a mark book; its id is required. */
    final class Builder extends ImmutableMarkBook.Builder {}
}
