package org.ent4j.catalogue.gar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A school as the host knows it, whether or not it is to be handed over. */
@EntStyle
@Value.Immutable
public interface GarSchool {

    /** In either case. */
    String uai();

    String name();

    GarDegree degree();

    /** The ids of the ENTs for which somebody opted in: without that of the export, nothing of the school goes out. */
    Set<String> exportedTo();

    /** The UAI of the seat of the cité scolaire, for a school that belongs to one. */
    Optional<String> seat();

    /** The contract with the State, as the source has it: {@code PU}, {@code CO}. */
    Optional<String> contract();

    Optional<String> phone();

    Optional<String> email();

    /** In the second degree alone. */
    List<GarFormation> formations();

    /** In the second degree alone. */
    List<GarSubject> subjects();

    List<GarGroup> groups();

    GarSchool withUai(String uai);

    GarSchool withName(String name);

    GarSchool withDegree(GarDegree degree);

    GarSchool withExportedTo(Iterable<String> ents);

    GarSchool withFormations(Iterable<? extends GarFormation> formations);

    GarSchool withSubjects(Iterable<? extends GarSubject> subjects);

    GarSchool withGroups(Iterable<? extends GarGroup> groups);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a school; UAI, name and degree are required. */
    final class Builder extends ImmutableGarSchool.Builder {}
}
