package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.edition.ClassFrame;
import org.ent4j.viescolaire.edition.PrintedNames;
import org.ent4j.viescolaire.edition.PupilIdentity;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceTeacher;
import org.ent4j.viescolaire.spi.Identities;

/** Asks the host's directory for the names that bulletins print. */
record ClassNames(StructureId school, Identities identities) {

    /** Of all whom the bulletins of a class name. */
    PrintedNames of(ClassFrame frame, LocalDate day) {
        var services = frame.services().stream().map(taught -> taught.service()).toList();
        return new PrintedNames(
                identities.school(school),
                pupils(frame.pupils().days().keySet(), day),
                identities.teachers(school, teachers(frame, services), day),
                identities.matieres(
                        school,
                        services.stream().map(EvaluationService::matiere).collect(Collectors.toUnmodifiableSet())));
    }

    /** Of pupils alone. */
    PrintedNames of(Collection<PersonId> pupils, LocalDate day) {
        return new PrintedNames(identities.school(school), pupils(pupils, day), Map.of(), Map.of());
    }

    private Map<PersonId, PupilIdentity> pupils(Collection<PersonId> pupils, LocalDate day) {
        return identities.pupils(school, pupils, day);
    }

    private static Set<PersonId> teachers(ClassFrame frame, Collection<EvaluationService> services) {
        var teaching =
                services.stream().flatMap(each -> each.teachers().stream()).map(ServiceTeacher::person);
        return Stream.concat(teaching, frame.professeursPrincipaux().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
