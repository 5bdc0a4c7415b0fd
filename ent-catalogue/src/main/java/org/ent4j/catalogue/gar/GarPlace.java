package org.ent4j.catalogue.gar;

import java.util.List;
import java.util.Set;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What a person is and does in one school. */
@EntStyle
@Value.Immutable
public interface GarPlace {

    /** The UAI of the school. */
    String school();

    GarRole role();

    /** Codes of AAF, of whoever is no pupil: {@code DIR}, {@code EDU}. */
    Set<String> functions();

    /**
     * Of a pupil the MEF, and of a teacher those of the classes taught; in the first degree the MEFSTAT4. The host
     * derives those of a teacher from his classes where its sources do not name them.
     */
    List<String> formations();

    /** Codes of the subjects that a pupil is taught. */
    List<String> subjects();

    /** Codes of classes and of groups, of which the school knows what they are. */
    List<String> groups();

    List<GarTeaching> teachings();

    /** Codes of the disciplines (first degree: of the spécialités) of the post. */
    List<String> disciplines();

    GarPlace withSchool(String uai);

    GarPlace withFunctions(Iterable<String> functions);

    GarPlace withFormations(Iterable<String> formations);

    GarPlace withSubjects(Iterable<String> subjects);

    GarPlace withGroups(Iterable<String> groups);

    GarPlace withTeachings(Iterable<? extends GarTeaching> teachings);

    GarPlace withDisciplines(Iterable<String> disciplines);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a place; school and role are required. */
    final class Builder extends ImmutableGarPlace.Builder {}
}
