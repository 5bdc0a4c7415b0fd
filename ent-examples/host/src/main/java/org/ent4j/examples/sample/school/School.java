package org.ent4j.examples.sample.school;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.model.id.Uai;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A school with all of its people, and what they have to learn and teach. */
@EntStyle
@Value.Immutable
public interface School {

    /** Counted from 0 in the académie. */
    int index();

    Uai uai();

    /** ENTStructureJointure. */
    long structure();

    SchoolKind kind();

    /** The name alone: {@code LOUISE-AUBRAC}. */
    String name();

    Address address();

    String telephone();

    ClassNaming naming();

    List<Division> divisions();

    List<Group> groups();

    List<Pupil> pupils();

    List<Guardian> guardians();

    /** All who work there, those shared with other schools included. */
    List<Agent> agents();

    List<Service> services();

    /** What is taught to a class or to a group. */
    default List<Service> services(Audience audience) {
        return servicesByAudience().getOrDefault(audience, List.of());
    }

    @Value.Lazy
    default Map<Audience, List<Service>> servicesByAudience() {
        return services().stream().collect(Collectors.groupingBy(Service::audience));
    }

    /** The professeur principal of each class. */
    Map<Division, Agent> principals();

    List<Room> rooms();

    /** All that has to find its place in the week. */
    List<Bundle> bundles();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSchool.Builder {}
}
