package org.ent4j.examples.spark.gar;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.ent4j.examples.spark.gar.Slice.Hearing;

/** People of one export after the other, each of which is a slice here: no more than one person is held. */
final class PeopleSlices implements Stepwise.Step {

    private final Ahead people;
    private final Schools schools;
    private final int number;
    private Optional<Slice> slice = Optional.empty();
    private String ent = "";
    private boolean isAnything;

    /**
     * @param people by ENT and key
     * @param number of the slice of the first of them
     */
    PeopleSlices(Iterator<Row> people, Schools schools, int number) {
        this.people = new Ahead(people);
        this.schools = schools;
        this.number = number;
    }

    @Override
    public boolean make(Consumer<Row> to) {
        var next = people.peek();
        if (next.isEmpty()) {
            end(to);
            return false;
        }
        var begun = begun(next.get().getAs("ent"), to);
        var person = PersonRow.next(people);
        if (isAnything) {
            begun.person(person);
            begun.drain(to);
        }
        return true;
    }

    private Slice begun(String of, Consumer<Row> to) {
        if (slice.isPresent() && of.equals(ent)) {
            return slice.get();
        }
        end(to);
        var begun = new Slice(of, schools.settings(), Hearing.PEOPLE, number);
        isAnything = begun.schools(schools) > 0;
        ent = of;
        slice = Optional.of(begun);
        return begun;
    }

    private void end(Consumer<Row> to) {
        slice.ifPresent(each -> each.endOfPeople(to));
        slice = Optional.empty();
    }
}
