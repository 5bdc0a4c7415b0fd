package org.ent4j.viescolaire.markbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.evaluation.Weighing;
import org.ent4j.viescolaire.skill.SkillId;
import org.immutables.value.Value;

/** An evaluation as somebody wants it: it may hold what the rules refuse. */
@EntStyle
@Value.Immutable
public interface EvaluationRequest {

    EvaluationId id();

    String title();

    EvaluationType type();

    /** When pupils do the work. */
    LocalDate date();

    @Value.Default
    default BigDecimal coefficient() {
        return BigDecimal.ONE;
    }

    /** The scale of its marks; by default 20. */
    @Value.Default
    default BigDecimal outOf() {
        return BigDecimal.valueOf(20);
    }

    /** Whether marks are brought to the scale of the average with their whole coefficient; by default they are. */
    @Value.Default
    default boolean isRescaled() {
        return true;
    }

    @Value.Default
    default EvaluationKind kind() {
        return EvaluationKind.NORMAL;
    }

    Optional<SousMatiereId> sousMatiere();

    @Value.Default
    default AssessedIn assessedIn() {
        return AssessedIn.MARKS;
    }

    /** The skills it evaluates; none when it gives marks alone. */
    @Value.NaturalOrder
    SortedSet<SkillId> skills();

    /** From when families see what their child was given; by default from the date on. */
    @Value.Default
    default LocalDate visibleFrom() {
        return date();
    }

    EvaluationRequest withTitle(String title);

    EvaluationRequest withType(EvaluationType type);

    EvaluationRequest withDate(LocalDate date);

    EvaluationRequest withCoefficient(BigDecimal coefficient);

    EvaluationRequest withOutOf(BigDecimal outOf);

    EvaluationRequest withSousMatiere(SousMatiereId sousMatiere);

    EvaluationRequest withAssessedIn(AssessedIn assessedIn);

    EvaluationRequest withSkills(Iterable<? extends SkillId> skills);

    EvaluationRequest withVisibleFrom(LocalDate day);

    /** The evaluation that comes of it, once the rules have nothing against it. */
    default Evaluation in(MarkBookId book) {
        return Evaluation.builder()
                .id(id())
                .service(book.service())
                .period(book.period())
                .title(title().strip())
                .type(type())
                .date(date())
                .weighing(weighing())
                .assessedIn(assessedIn())
                .addAllSkills(skills())
                .visibleFrom(visibleFrom())
                .build();
    }

    private Weighing weighing() {
        var counts = assessedIn().hasMarks() && !type().isFormative();
        return new Weighing(id(), coefficient(), outOf(), isRescaled(), kind(), counts, sousMatiere());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a request; id, title, type and date are required. */
    final class Builder extends ImmutableEvaluationRequest.Builder {}
}
