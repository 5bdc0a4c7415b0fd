package org.ent4j.directory.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.feed.aaf.AafSample;
import org.ent4j.directory.feed.sts.StsFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.feed.FeedSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ImportIntoDatabaseTest {

    private static final ImportPolicy POLICY = ImportPolicy.usual(LocalDate.of(2026, 10, 1));

    private static final String STS = """
            <STS_EDT><PARAMETRES><UAJ CODE="0869901V"><ACADEMIE><CODE>013</CODE></ACADEMIE></UAJ>
            <ANNEE_SCOLAIRE ANNEE="2026"/></PARAMETRES><DONNEES><INDIVIDUS>
            <INDIVIDU ID="69881" TYPE="epp"><NOM_USAGE>MULLER</NOM_USAGE><PRENOM>Anne</PRENOM><FONCTION>ENS</FONCTION>
            </INDIVIDU><INDIVIDU ID="5" TYPE="local"><NOM_USAGE>REMPLA</NOM_USAGE><PRENOM>Jo</PRENOM></INDIVIDU>
            </INDIVIDUS><STRUCTURE><DIVISIONS><DIVISION CODE="6A"><LIBELLE_LONG>6E A</LIBELLE_LONG></DIVISION>
            </DIVISIONS></STRUCTURE></DONNEES></STS_EDT>
            """;

    @Test
    void both_feeds_twice_give_the_same_in_a_database_as_in_memory() {
        var database = JooqDirectory.on(database()).migrate();
        var memory = new InMemoryDirectory();

        for (var store : List.of(database, memory)) {
            var directory = Directory.on(store);
            for (int i = 0; i < 2; i++) {
                directory
                        .apply(directory
                                .plan(AafFeed.of(AafSample.files()), POLICY)
                                .get())
                        .get();
                directory.apply(directory.plan(sts(), POLICY).get()).get();
            }
            assertThat(directory
                            .plan(AafFeed.of(AafSample.files()), POLICY)
                            .get()
                            .changesNothing())
                    .isTrue();
            assertThat(directory.plan(sts(), POLICY).get().changesNothing()).isTrue();
        }

        assertThat(database.people().ofSource("AAF")).isEqualTo(memory.people().ofSource("AAF"));
        assertThat(database.people().ofSource("STS")).isEqualTo(memory.people().ofSource("STS"));
        assertThat(database.structures().all()).isEqualTo(memory.structures().all());
        assertThat(database.people().ofSource("STS"))
                .extracting(Person::richestSource)
                .containsExactly("AAF", "STS");
        assertThat(database.structures().all()).extracting(Structure::version).containsExactly(2, 1);
    }

    private static StsFeed sts() {
        return new StsFeed(FeedSource.text("sts_emp_0869901V_2026.xml", STS));
    }

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        return database;
    }
}
