package org.ent4j.examples.spark.rights;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.User;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Rows of users in the order of their schools, school after school: no more than one is held. */
final class Schools implements Iterator<Schools.School> {

    private final Iterator<Row> rows;
    private Optional<Row> next;

    /** @param users in the order in which they came */
    record School(StructureId id, List<User> users) {}

    Schools(Iterator<Row> rows) {
        this.rows = rows;
        this.next = advance();
    }

    private Optional<Row> advance() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public School next() {
        var school = next.map(Schools::structure).orElseThrow(NoSuchElementException::new);
        var users = new ArrayList<User>();
        while (next.filter(row -> structure(row).equals(school)).isPresent()) {
            users.add(user(next.get()));
            next = advance();
        }
        return new School(new StructureId(school), users);
    }

    private static String structure(Row row) {
        return row.getAs("structure");
    }

    private static User user(Row row) {
        var place = Affiliation.in(new StructureId(structure(row)), Profil.valueOf(row.getAs("profil")))
                .with(Criterion.FONCTION, row.<String>getList(row.fieldIndex("fonctions")))
                .with(Criterion.DISCIPLINE, row.<String>getList(row.fieldIndex("disciplines")))
                .with(Criterion.MATIERE, row.<String>getList(row.fieldIndex("matieres")))
                .build();
        return new User(new PersonId(row.getAs("user")), AccountState.OPERATIONNEL, Set.of(), List.of(place));
    }
}
