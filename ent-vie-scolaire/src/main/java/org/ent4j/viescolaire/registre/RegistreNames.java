package org.ent4j.viescolaire.registre;

import java.util.function.Function;
import org.ent4j.model.id.PersonId;

/**
 * What people read instead of keys.
 *
 * @param people the name of a pupil or of a member of staff, family name first: {@code "Lefèvre Anne"}
 * @param motifs the label of a motif of the school, by its code
 */
public record RegistreNames(Function<PersonId, String> people, Function<String, String> motifs) {

    /** With the codes of the motifs for labels. */
    public static RegistreNames of(Function<PersonId, String> people) {
        return new RegistreNames(people, code -> code);
    }

    String of(PersonId person) {
        return people.apply(person);
    }
}
