package org.ent4j.viescolaire.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.GroupRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** The class 6A and a group of it, French and mathematics. */
final class ServiceFixture {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final Instant NOON = Instant.parse("2026-09-10T10:00:00Z");
    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    static final StructureId SCHOOL = new StructureId("0350122T");
    static final Audience SIXIEME = new Audience.OfClass(new ClassRef(SCHOOL, "6A"));
    static final Audience GROUP = new Audience.OfGroup(new GroupRef(SCHOOL, "6A"));
    static final CodeMatiere FRENCH = new CodeMatiere("020700");
    static final CodeMatiere MATHS = new CodeMatiere("061300");
    static final PersonId ADA = new PersonId("ada");
    static final PersonId BLAISE = new PersonId("blaise");
    static final PersonId CHLOE = new PersonId("chloé");
    static final PersonId ANNE = new PersonId("anne");
    static final DateRange NOVEMBER = new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    static final SousMatiereId ORAL = new SousMatiereId("oral");
    static final SousMatiereId WRITTEN = new SousMatiereId("written");
    private static final Map<String, CodeMatiere> SUBJECTS =
            Map.of("020700", FRENCH, "FRANC", FRENCH, "061300", MATHS, "MATHS", MATHS);

    private ServiceFixture() {}

    /** How many evaluations services and sous-matières have. */
    static final class Evaluated implements ServiceWork {

        final Map<EvaluationServiceId, Map<SousMatiereId, Integer>> counts = new HashMap<>();

        void more(EvaluationServiceId service, SousMatiereId part) {
            counts.computeIfAbsent(service, key -> new HashMap<>()).merge(part, 1, Integer::sum);
        }

        @Override
        public int evaluations(EvaluationServiceId service) {
            return counts.getOrDefault(service, Map.of()).values().stream()
                    .mapToInt(count -> count)
                    .sum();
        }

        @Override
        public int evaluations(EvaluationServiceId service, SousMatiereId part) {
            return counts.getOrDefault(service, Map.of()).getOrDefault(part, 0);
        }
    }

    static Optional<CodeMatiere> subject(String text) {
        return Optional.ofNullable(SUBJECTS.get(text));
    }

    static ServicesPlanning planning(ServiceWork work) {
        return ServicesPlanning.with(ServiceFixture::subject, work);
    }

    static ServiceContext context(ServiceWork work) {
        return new ServiceContext(work, Set.of(ANNE));
    }

    static TaughtService taught(Audience audience, String matiere, PersonId... teachers) {
        return new TaughtService(
                audience,
                matiere,
                "Cours de " + matiere,
                List.of(teachers).stream().map(TaughtTeacher::main).toList());
    }

    static Services generated(Services services, ServiceWork work, TaughtService... taught) {
        var plan = planning(work).plan(services, List.of(taught), false);
        return planning(work).apply(services, plan, NOON, HEAD).get().services();
    }

    static EvaluationService french() {
        return generated(Services.none(YEAR), ServiceWork.none(), taught(SIXIEME, "020700", ADA))
                .find(new ServiceKey(SIXIEME, FRENCH))
                .orElseThrow();
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static ServicePart part(SousMatiereId id, String label, String coefficient) {
        return new ServicePart(id, label, number(coefficient));
    }
}
