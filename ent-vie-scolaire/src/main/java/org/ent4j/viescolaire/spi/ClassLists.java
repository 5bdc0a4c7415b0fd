package org.ent4j.viescolaire.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.service.Audience;

/** What the host's directory says of classes and groups: who is in them, and who is in charge. */
public interface ClassLists {

    /** The pupils of a class or a group on those days, those too who came later or left before. */
    Belonging pupils(Audience audience, DateRange days);

    /** The class of each pupil on that day; a pupil without one is no key. */
    Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day);

    /** Those of a class on that day. */
    Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day);

    /** Nobody is in a class: for schools that do not evaluate here. */
    static ClassLists unknown() {
        return new ClassLists() {
            @Override
            public Belonging pupils(Audience audience, DateRange days) {
                return new Belonging(Map.of());
            }

            @Override
            public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
                return Map.of();
            }

            @Override
            public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
                return Set.of();
            }
        };
    }
}
