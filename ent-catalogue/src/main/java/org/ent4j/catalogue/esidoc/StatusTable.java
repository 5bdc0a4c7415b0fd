package org.ent4j.catalogue.esidoc;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.person.Profil;

/**
 * What each profil is to BCDI. Where somebody has several profils, the status of the best rank counts; profils that are
 * not in the table borrow nothing.
 *
 * @param optional the status whose people are skipped when they lack something that is demanded, rather than stop all
 */
public record StatusTable(Map<Profil, Status> statuses, String optional) {

    private static final Status TEACHER = new Status("Enseignant", 2);
    private static final Status OTHER = new Status("Autre", 9);

    /**
     * Pupils, teachers, and the staff as others. Schools can rename the statuses of their BCDI: confirm them there, and give
     * a table of their own where they did.
     */
    public static final StatusTable USUAL = new StatusTable(
            Map.of(
                    Profil.ELEVE, new Status("Elève", 1),
                    Profil.ENSEIGNANT, TEACHER,
                    Profil.DOCUMENTALISTE, TEACHER,
                    Profil.DIRECTION, OTHER,
                    Profil.VIE_SCOLAIRE, OTHER,
                    Profil.NON_ENSEIGNANT, OTHER,
                    Profil.ACCOMPAGNANT, OTHER),
            OTHER.label());

    public StatusTable {
        statuses = Map.copyOf(statuses);
    }

    /**
     * A status.
     *
     * @param label as BCDI writes it
     * @param rank 1 is the best
     */
    public record Status(String label, int rank) {}

    /** The best status that these profils give. */
    public Optional<Status> of(Collection<Profil> profils) {
        return profils.stream()
                .flatMap(profil -> Optional.ofNullable(statuses.get(profil)).stream())
                .min(Comparator.comparingInt(Status::rank));
    }

    boolean isOptional(Status status) {
        return status.label().equals(optional);
    }

    /** The same table with another status for a profil. */
    public StatusTable with(Profil profil, Status status) {
        var changed = new EnumMap<Profil, Status>(Profil.class);
        changed.putAll(statuses);
        changed.put(profil, status);
        return new StatusTable(changed, optional);
    }
}
