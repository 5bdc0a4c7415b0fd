package org.ent4j.viescolaire.conseil;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.Written;

/**
 * How many pupils of a class have an avis.
 *
 * @param avis empty for those who have none
 */
public record AvisCount(Optional<Avis> avis, long pupils) {

    /** One for each avis of the school, in its order, and one for those who have none. */
    public static List<AvisCount> of(Conseil conseil, Collection<PersonId> pupils, ConseilPolicy policy) {
        var given = pupils.stream()
                .map(pupil -> conseil.sheet(pupil).avis().map(Written::value))
                .toList();
        var counts = new ArrayList<AvisCount>();
        for (var avis : policy.avis()) {
            counts.add(new AvisCount(Optional.of(avis), count(given, Optional.of(avis.code()))));
        }
        counts.add(new AvisCount(Optional.empty(), count(given, Optional.empty())));
        return counts;
    }

    private static long count(List<Optional<AvisCode>> given, Optional<AvisCode> wanted) {
        return given.stream().filter(wanted::equals).count();
    }
}
