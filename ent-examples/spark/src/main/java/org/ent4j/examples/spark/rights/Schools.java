package org.ent4j.examples.spark.rights;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.User;
import org.ent4j.examples.spark.Groups;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Rows of users in the order of their schools, school after school: no more than one is held. */
final class Schools {

    private Schools() {}

    /** @param users in the order in which they came */
    record School(StructureId id, List<User> users) {}

    /** What there is to say of each. */
    static Iterator<Row> each(Iterator<Row> users, Function<School, List<Row>> say) {
        return new Groups(users, "structure", (school, rows) -> say.apply(school(new StructureId(school), rows)));
    }

    private static School school(StructureId id, Iterator<Row> rows) {
        var users = new ArrayList<User>();
        rows.forEachRemaining(row -> users.add(user(id, row)));
        return new School(id, users);
    }

    private static User user(StructureId school, Row row) {
        var place = Affiliation.in(school, Profil.valueOf(row.getAs("profil")))
                .with(Criterion.FONCTION, row.<String>getList(row.fieldIndex("fonctions")))
                .with(Criterion.DISCIPLINE, row.<String>getList(row.fieldIndex("disciplines")))
                .with(Criterion.MATIERE, row.<String>getList(row.fieldIndex("matieres")))
                .build();
        return new User(new PersonId(row.getAs("user")), AccountState.OPERATIONNEL, Set.of(), List.of(place));
    }
}
