package org.ent4j.examples.spark.rights;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** What there is to say of one school after the other: the rows of one are held while they go out. */
final class SchoolRows implements Iterator<Row> {

    private final Schools schools;
    private final Function<Schools.School, List<Row>> say;
    private Iterator<Row> ofSchool = List.<Row>of().iterator();

    SchoolRows(Iterator<Row> users, Function<Schools.School, List<Row>> say) {
        this.schools = new Schools(users);
        this.say = say;
    }

    @Override
    public boolean hasNext() {
        while (!ofSchool.hasNext() && schools.hasNext()) {
            ofSchool = say.apply(schools.next()).iterator();
        }
        return ofSchool.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ofSchool.next();
    }
}
