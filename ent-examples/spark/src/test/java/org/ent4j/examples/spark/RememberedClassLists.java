package org.ent4j.examples.spark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.spi.ClassLists;

/** Asks a directory that does not change everything once: one in memory goes through all of its record for each class. */
record RememberedClassLists(ClassLists lists, Map<List<Object>, Object> said) implements ClassLists {

    RememberedClassLists(ClassLists lists) {
        this(lists, new HashMap<>());
    }

    @Override
    public Belonging pupils(Audience audience, DateRange days) {
        return (Belonging) said.computeIfAbsent(List.of(audience, days), any -> lists.pupils(audience, days));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
        return (Map<PersonId, ClassRef>)
                said.computeIfAbsent(List.of(Set.copyOf(pupils), day), any -> lists.classes(pupils, day));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
        return (Set<PersonId>)
                said.computeIfAbsent(List.of(schoolClass, day), any -> lists.professeursPrincipaux(schoolClass, day));
    }
}
