package org.ent4j.catalogue.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.spi.GarPerimeter;

/** Schools and people that fit into memory, in any order. */
public final class InMemoryGarPerimeter implements GarPerimeter {

    private final List<GarSchool> schools;
    private final List<GarPerson> people;

    private InMemoryGarPerimeter(List<GarSchool> schools, List<GarPerson> people) {
        this.schools = schools;
        this.people = people;
    }

    public static InMemoryGarPerimeter of(Collection<GarSchool> schools, Collection<GarPerson> people) {
        return new InMemoryGarPerimeter(
                List.copyOf(schools),
                people.stream().sorted(Comparator.comparing(GarPerson::id)).toList());
    }

    @Override
    public void eachSchool(Consumer<GarSchool> onEach) {
        schools.forEach(onEach);
    }

    @Override
    public void eachPerson(Consumer<GarPerson> onEach) {
        people.forEach(onEach);
    }
}
