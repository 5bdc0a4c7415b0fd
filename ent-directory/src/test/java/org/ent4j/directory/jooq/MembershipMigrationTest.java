package org.ent4j.directory.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ent4j.directory.membership.Membership;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class MembershipMigrationTest {

    private static final List<String> PEOPLE_OF_EARLIER = List.of(
            "insert into dir_structure (id, name, type, version) values ('S', 'COLLEGE', '', 1)",
            person("pupil", "ELEVE", "'10310019110'", "null"),
            person("teacher", "ENSEIGNANT", "null", "null"),
            person("gone", "ELEVE", "null", "date '2026-01-01'"),
            "insert into dir_affiliation values ('pupil', 'S', 'AAF', 'ELEVE'), ('teacher', 'S', 'AAF', 'ENSEIGNANT'),"
                    + " ('gone', 'S', 'AAF', 'ELEVE')",
            "insert into dir_affiliation_code values ('pupil', 'S', 'AAF', 'CLASS', '3EME1'),"
                    + " ('gone', 'S', 'AAF', 'CLASS', '3EME1'), ('teacher', 'S', 'AAF', 'CLASS', '3EME1'),"
                    + " ('teacher', 'S', 'AAF', 'GROUP', 'G'), ('teacher', 'S', 'AAF', 'HEAD_TEACHER', '3EME1'),"
                    + " ('teacher', 'S', 'AAF', 'FONCTION', 'ENS'), ('teacher', 'S', 'AAF', 'DISCIPLINE', 'L0202')",
            "insert into dir_teaching values ('teacher', 'S', 'AAF', 'CLASS', '3EME1', '020700')");

    private static String person(String id, String profil, String mef, String gone) {
        return "insert into dir_person (id, profil, usage_name, first_name, mef, disappeared_on, version) values ('%s', '%s', 'N', 'P', %s, %s, 1)"
                        .formatted(id, profil, mef, gone)
                + "; insert into dir_person_key values ('AAF', '13', '" + id + "', '" + id + "')";
    }

    @Test
    void who_was_there_before_memberships_were_recorded_is_in_the_record_as_the_pure_function_has_it()
            throws SQLException {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
        earlierVersion(database);

        var store = JooqDirectory.on(database).migrate();

        var people = store.people().byIds(List.of(new PersonId("pupil"), new PersonId("teacher")));
        for (var person : people) {
            var history = store.memberships().history(person.id());
            assertThat(memberships(history)).isNotEmpty().isEqualTo(memberships(fresh(person)));
            assertThat(history.periods()).extracting(MembershipPeriod::days).allMatch(days -> days.isOpen());
        }
        assertThat(people).hasSize(2);
        assertThat(store.memberships().of(List.of(new PersonId("gone")))).isEmpty();
    }

    private static void earlierVersion(JdbcDataSource database) throws SQLException {
        Flyway.configure(JooqDirectory.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:org/ent4j/directory/jooq/migration")
                .table("dir_schema_history")
                .target("2")
                .load()
                .migrate();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : PEOPLE_OF_EARLIER) {
                statement.execute(sql);
            }
        }
    }

    private static PersonHistory fresh(Person person) {
        return PersonHistory.NONE.after(person, LocalDate.EPOCH);
    }

    private static List<Membership> memberships(PersonHistory history) {
        return history.periods().stream().map(MembershipPeriod::membership).toList();
    }
}
