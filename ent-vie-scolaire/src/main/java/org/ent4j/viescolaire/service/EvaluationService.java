package org.ent4j.viescolaire.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.service.ServiceEvent.Created;
import org.immutables.value.Value;

/** A subject in which a class or a group is evaluated: a line of the bulletin. */
@EntStyle
@Value.Immutable
public interface EvaluationService {

    EvaluationServiceId id();

    Audience audience();

    CodeMatiere matiere();

    /** What people read, {@code "Anglais LV1"}. */
    String label();

    /** The main teacher first, those who teach with him, replacements by date. */
    List<ServiceTeacher> teachers();

    /** Of its average in the general one, 0 or more; by default 1. Source: OPEN-ENT, Compétences. */
    @Value.Default
    default BigDecimal coefficient() {
        return BigDecimal.ONE;
    }

    /** Pupils for whom it has another coefficient. */
    Map<PersonId, BigDecimal> pupilCoefficients();

    /** Its sous-matières, in their order; none when it has only itself. */
    List<ServicePart> parts();

    @Value.Default
    default ModaliteElection modalite() {
        return ModaliteElection.S;
    }

    /** Its place on the bulletin: the lower is above. */
    @Value.Default
    default int order() {
        return 0;
    }

    /** Whether it has marks or skills, and a line on the bulletin. */
    @Value.Default
    default boolean isEvaluated() {
        return true;
    }

    @Value.Default
    default ServiceState state() {
        return ServiceLife.TABLE.initial();
    }

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 0;
    }

    default ServiceKey key() {
        return new ServiceKey(audience(), matiere());
    }

    /** What the service weighs for a pupil. */
    default BigDecimal coefficientOf(PersonId pupil) {
        return pupilCoefficients().getOrDefault(pupil, coefficient());
    }

    default Optional<ServicePart> part(SousMatiereId id) {
        return parts().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Who teaches it on a day. */
    default List<ServiceTeacher> teachersOn(LocalDate day) {
        return teachers().stream().filter(each -> each.teachesOn(day)).toList();
    }

    EvaluationService withLabel(String label);

    EvaluationService withTeachers(Iterable<? extends ServiceTeacher> teachers);

    EvaluationService withCoefficient(BigDecimal coefficient);

    EvaluationService withPupilCoefficients(Map<? extends PersonId, ? extends BigDecimal> coefficients);

    EvaluationService withParts(Iterable<? extends ServicePart> parts);

    EvaluationService withModalite(ModaliteElection modalite);

    EvaluationService withOrder(int order);

    EvaluationService withIsEvaluated(boolean isEvaluated);

    EvaluationService withState(ServiceState state);

    EvaluationService withVersion(int version);

    /** As one more event makes it. */
    default EvaluationService after(ServiceEvent event) {
        return ServiceChanges.after(this, event);
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being created
     */
    static EvaluationService replay(Collection<ServiceEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Created created)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Created.\nMaybe it is not in its order.".formatted(events));
        }
        return Outcome.replay(created(created), events.subList(1, events.size()), EvaluationService::after);
    }

    /** As the first event makes it. */
    static EvaluationService created(Created event) {
        return event.service().withVersion(1);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a service; id, audience, matiere and label are required. */
    final class Builder extends ImmutableEvaluationService.Builder {}
}
