package org.ent4j.examples.portal.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.spi.ClassLists;

/**
 * Class lists that are asked for once as long as a school is open: it is opened again when its people change. A family's page of
 * marks asks for the lists of all services.
 */
final class KnownClassLists implements ClassLists {

    private final ClassLists lists;
    private final Map<Members, Belonging> pupils = new ConcurrentHashMap<>();
    private final Map<Pupils, Map<PersonId, ClassRef>> classes = new ConcurrentHashMap<>();
    private final Map<Head, Set<PersonId>> heads = new ConcurrentHashMap<>();

    private record Members(Audience audience, DateRange days) {}

    private record Pupils(Set<PersonId> pupils, LocalDate day) {}

    private record Head(ClassRef schoolClass, LocalDate day) {}

    KnownClassLists(ClassLists lists) {
        this.lists = lists;
    }

    @Override
    public Belonging pupils(Audience audience, DateRange days) {
        return pupils.computeIfAbsent(new Members(audience, days), any -> lists.pupils(audience, days));
    }

    @Override
    public Map<PersonId, ClassRef> classes(Collection<PersonId> of, LocalDate day) {
        return classes.computeIfAbsent(new Pupils(Set.copyOf(of), day), any -> Map.copyOf(lists.classes(of, day)));
    }

    @Override
    public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
        return heads.computeIfAbsent(
                new Head(schoolClass, day), any -> Set.copyOf(lists.professeursPrincipaux(schoolClass, day)));
    }
}
